package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
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
}
