package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.approval.ApprovalCommand.SignApproval;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RespondToAssessment;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An approval by posts of both parties, and what of it is refused. */
class ApprovalsIT {

    private final Running application = Running.application();
    private final String contract = Sample.providersContract();

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private String asked(Role by, String reference, String pounds) {
        expect(200, post(Role.COMMISSIONER, contract + "/delegation", Sample.delegation("For " + reference)));
        return expect(201, post(by, contract + "/approvals", """
            {"matter": {"thing": "document", "reference": "%s", "version": "2", "value": {"pounds": %s}}, "order": "in-parallel",
             "signatories": [{"party": "council", "post": "Head of Commissioning"},
                             {"party": "provider", "post": "Contract Director"}], "narrative": "Waive the credit of May"}""".formatted(reference, pounds)))
                .header("Location");
    }

    private static String signing(String post) {
        return "{\"post\": \"%s\", \"version\": \"2\"}".formatted(post);
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(expect(status, answer).json().get("code").asString()).isEqualTo(code);
    }

    @Test
    void aPostSignsWithinItsLimitAndNobodyWhatTheyAskedFor() {
        String one = asked(Role.PROVIDER, "Waiver 1", "500000.00");
        expect(200, post(Role.COMMISSIONER, one + "/sign", signing("Head of Commissioning")));
        refused(403, "signed-by-proposer", post(Role.PROVIDER, one + "/sign", signing("Contract Director")));

        JsonNode shown = expect(200, application.get(Role.PROVIDER, one)).json();
        assertThat(shown.get("status").asString()).isEqualTo("open");
        assertThat(shown.at("/signatures/0/limit").decimalValue()).isEqualByComparingTo("500000");
        assertThat(shown.at("/signatures/0/clause").asString()).isEqualTo("For Waiver 1");
        assertThat(expect(200, application.get(Role.AUDITOR, one + "/derivation"))
                        .json()
                        .get("agrees")
                        .asBoolean())
                .isTrue();

        String more = asked(Role.PROVIDER, "Waiver 2", "500000.01");
        refused(403, "beyond-authority", post(Role.COMMISSIONER, more + "/sign", signing("Head of Commissioning")));
    }

    @Test
    void ofASignatureAndARefusalAtTheSameMomentOneIsTakenAndTheOtherToldWhy() throws Exception {
        String one = asked(Role.PROVIDER, "Waiver 3", "10");
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> each : many.invokeAll(List.<Callable<Answer>>of(
                    () -> post(
                            Role.COMMISSIONER,
                            one + "/refuse",
                            "{\"post\": \"Head of Commissioning\", \"reason\": \"No\"}"),
                    () -> post(Role.PROVIDER, one + "/withdraw", "{\"reason\": \"Not needed\"}")))) {
                answers.add(each.get());
            }
        }
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        answers.stream().filter(each -> each.status() == 409).forEach(each -> refused(409, "approval-decided", each));
    }

    @Test
    void aWaiverAboveTheAmountOfTheSchemeIsRefusedWithoutAnApprovalAndThenGiven() {
        String waived = "/api/v1/contracts/approved-waiver";
        expect(201, post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration("approved-waiver")));
        expect(200, post(Role.ADMINISTRATOR, waived + "/start", "{\"effectiveOn\": \"2015-10-01\"}"));
        PersonId head = new PersonId(expect(
                        201,
                        post(Role.ADMINISTRATOR, "/api/v1/people", "{\"name\": \"Head of Commissioning (made up)\"}"))
                .json()
                .get("person")
                .asString());
        expect(200, post(Role.COMMISSIONER, waived + "/delegation", """
            {"scheme": {"posts": [{"party": "council", "post": "Head of Commissioning", "limit": {"pounds": 1000}, "holders": ["%s"],
                                   "clause": "Paragraph 4.3 (illustrative)", "from": "2015-10-01"},
                                  {"party": "council", "post": "Contract Manager", "holders": ["%s"], "clause": "Paragraph 4.2 (illustrative)",
                                   "from": "2015-10-01"}],
                        "needs": [{"thing": "waiver", "above": {"pounds": 500}, "order": "in-order", "clause": "Paragraph 5.1 (illustrative)",
                                   "signatories": [{"party": "council", "post": "Head of Commissioning"}]}]},
             "reason": "As the constitution delegates", "source": "illustrative"}""".formatted(
                        head.value(), Sample.self(Role.COMMISSIONER))));
        Assessing.propose(
                application, waived, "2016-01", Assessing.of("2016-01", "SL-1", "1000.00", "500.00", "1500.00"));
        as(
                Role.PROVIDER,
                PersonId.create(),
                new RespondToAssessment("approved-waiver", "2016-01", null, Stance.AGREES, null, null, null));
        String first = waived + "/assessments/2016-01/deductions/1/waive";

        Answer refused = post(Role.COMMISSIONER, first, "{\"reason\": \"The schools were closed\"}");
        refused(409, "approval-needed", refused);
        assertThat(refused.json().get("detail").asString())
                .contains("waiver 2016-01/1, version 1000.00, £1000.00", "Head of Commissioning", "Paragraph 5.1");
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        waived + "/assessments/2016-01/deductions/2/waive",
                        "{\"reason\": \"The schools were closed\"}"));

        String matter =
                "{\"matter\": {\"thing\": \"waiver\", \"reference\": \"2016-01/1\", \"version\": \"%s\"}, \"narrative\": \"Closed\"%s}";
        refused(
                400,
                "signatories-of-scheme",
                post(
                        Role.COMMISSIONER,
                        waived + "/approvals",
                        matter.formatted(
                                "1000.00",
                                ", \"signatories\": [{\"party\": \"council\", \"post\": \"Contract Manager\"}]")));
        refused(400, "unknown-matter", post(Role.COMMISSIONER, waived + "/approvals", matter.formatted("999.00", "")));
        String approval = expect(
                        201,
                        post(
                                Role.COMMISSIONER,
                                waived + "/approvals",
                                matter.formatted("1000.00", ", \"lastDay\": \"2099-12-31\"")))
                .header("Location");
        String by = "{\"reason\": \"The schools were closed\", \"approval\": \"%s\"}"
                .formatted(approval.substring(approval.lastIndexOf('/') + 1));
        refused(409, "approval-not-given", post(Role.COMMISSIONER, first, by));
        assertThat(expect(200, application.get(Role.AUDITOR, waived + "/calendar?kind=approval"))
                        .json()
                        .at("/entries/0/part")
                        .asString())
                .isEqualTo("Head of Commissioning of the council");
        as(
                Role.COMMISSIONER,
                head,
                new SignApproval(
                        "approved-waiver",
                        approval.substring(approval.lastIndexOf('/') + 1),
                        "Head of Commissioning",
                        "1000.00",
                        null,
                        null));
        expect(200, post(Role.COMMISSIONER, first, by));
        assertThat(expect(200, application.get(Role.AUDITOR, waived + "/assessments/2016-01"))
                        .json()
                        .at("/deductions/0/decision/approval")
                        .asString())
                .isEqualTo("AP-1");
    }

    private void as(Role role, PersonId person, Command command) {
        application
                .part(Commands.class)
                .send(
                        command,
                        new Caller(person, "test", Set.of(role), Set.of(command.contract()), false),
                        Conditions.NONE);
    }
}
