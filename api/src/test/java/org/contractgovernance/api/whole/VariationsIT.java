package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.variation.VariationCommand.AgreeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.WithdrawVariation;
import org.contractgovernance.contracts.variation.VariationRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Variations of a contract with a regime, from a proposal to what is before and after its day; names and amounts are made up. */
@BesideTheOthers
class VariationsIT {

    static final String KPI = """
            {"code": "%s", "definition": {"name": "Plans in time", "definition": "Plans issued within 20 weeks", "measure": "percentage",
              "unit": "%%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
              "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                        {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
              "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
              "due": {"workingDaysAfter": 10}, "published": true}}""";

    private static Running application;

    private PersonId head;
    private PersonId director;

    @BeforeAll
    static void start() {
        application = Running.startedWith(
                "--contract-governance.variations.every=300ms", "--contract-governance.assessments.every=300ms");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    private AssessedContract contract(String reference) {
        AssessedContract made = AssessedContract.registered(application, reference, "");
        head = entered("Head");
        director = entered("Director");
        made.post(200, Role.COMMISSIONER, "/delegation", """
            {"scheme": {"needs": [{"thing": "variation", "above": {"pounds": 25000}, "order": "in-order", "signatories": [],
                             "clause": "illustrative"},
                            {"thing": "regime", "order": "in-order", "signatories": [], "clause": "illustrative"}], "posts": [
              {"party": "council", "post": "Head", "limit": {"pounds": 500000}, "holders": ["%s"], "clause": "4.3", "from": "2015-10-01"},
              {"party": "provider", "post": "Director", "holders": ["%s"], "clause": "40.1", "from": "2015-10-01"}]},
             "reason": "As delegated", "effectiveOn": "2015-10-01", "source": "illustrative"}""".formatted(head, director));
        return made;
    }

    private static PersonId entered(String name) {
        return new PersonId(expect(
                        201,
                        application.post(Role.ADMINISTRATOR, "/api/v1/people", "{\"name\": \"%s\"}".formatted(name)))
                .json()
                .get("person")
                .asString());
    }

    private static void as(Role role, PersonId person, Command command) {
        application
                .part(Commands.class)
                .send(
                        command,
                        new Caller(person, "test", Set.of(role), Set.of(command.contract()), false),
                        Conditions.NONE);
    }

    private static String proposed(AssessedContract contract, String day, String changes) {
        return contract.post(201, Role.COMMISSIONER, "/variations", """
                {"content": {"title": "SEND", "reasons": "Plans in twenty weeks", "clause": "22", "takesEffectOn": "%s",
                             "changes": {%s}, "novation": false},
                 "effectiveOn": "2016-04-01", "source": "illustrative"}""".formatted(day, changes))
                .get("reference")
                .asString();
    }

    private void agreed(AssessedContract contract, String variation, String approval) {
        LocalDate day = LocalDate.of(2016, 4, 8);
        as(Role.COMMISSIONER, head, new AgreeVariation(contract.reference(), variation, "Head", approval, day, null));
        as(Role.PROVIDER, director, new AgreeVariation(contract.reference(), variation, "Director", null, day, null));
    }

    static JsonNode await(AssessedContract contract, String variation, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> contract.get("/variations/" + variation)
                        .get("status")
                        .asString()
                        .equals(status));
        return contract.get("/variations/" + variation);
    }

    @Test
    void sendServicesAreTransferredByAVariationAndTheRegimeIsVariedForThePast() {
        new TransferOfSend(application).isVaried();
    }

    @Test
    void anAgreedVariationIsAnOccasionOfDuties() {
        AssessedContract contract = contract("varied-duties");
        contract.post(201, Role.COMMISSIONER, "/particulars", """
                {"particulars": {"procurementBegunOn": "2025-03-10", "enteredIntoOn": "2025-09-01", "mainCategory": "services",
                  "specialRegimes": ["none"], "estimatedValue": {"amount": {"pounds": 6000000}, "basis": "with-vat"}}}""");
        String variation = contract.post(201, Role.COMMISSIONER, "/variations", """
                        {"content": {"title": "Another supplier", "reasons": "It sold the business", "clause": "41", "takesEffectOn": "2035-04-01",
                                     "changes": {"provider": "Another"}, "novation": true}, "effectiveOn": "2016-04-01"}""")
                .get("reference")
                .asString();
        String duty = "/duties/s75." + variation;
        assertThat(contract.get("/variations/" + variation)
                        .at("/changeNotice/answer")
                        .asString())
                .isEqualTo("due");
        agreed(contract, variation, null);

        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(300))
                .conditionEvaluationListener(each -> application.lookAtClocks())
                .until(() ->
                        application.get(Role.AUDITOR, contract.address() + duty).status() == 200);
        JsonNode found = contract.get(duty);
        assertThat(found.get("lastDay").asString()).isEqualTo("2035-03-31");
        assertThat(found.at("/occasion/modification/variation").asString()).isEqualTo(variation);
        assertThat(found.get("source").asString()).isEqualTo("Variation " + variation);
        assertThat(contract.post(400, Role.COMMISSIONER, "/duties", """
                                {"occasion": {"on": "2035-04-01", "modification": {"ground": "Schedule 8", "novation": true,
                                  "judgedTogether": [], "variation": "%s"}}}""".formatted(variation))
                        .get("code")
                        .asString())
                .isEqualTo("modified-by-variation");
    }

    @Test
    void aChangeThatARuleRefusesIsParkedAndTheOthersAreMade() {
        AssessedContract contract = contract("varied-parked");
        String variation = proposed(
                contract,
                "2017-04-15",
                "\"endsOn\": \"2021-09-30\", \"kpis\": [%s]".formatted(KPI.formatted("SEN-01")));
        agreed(contract, variation, null);

        JsonNode shown = await(contract, variation, "parked");
        assertThat(shown.at("/effects/0/position").isNumber()).isTrue();
        assertThat(shown.at("/effects/1/rule").asString()).isNotEmpty();
        assertThat(contract.get("?effectiveOn=2017-04-15").get("endsOn").asString())
                .isEqualTo("2021-09-30");
    }

    @Test
    void ofAnAgreementAndAWithdrawalAtTheSameMomentOneIsTaken() throws Exception {
        AssessedContract contract = contract("varied-at-once");
        String variation = proposed(contract, "2035-04-01", "\"endsOn\": \"2035-09-30\"");
        as(Role.COMMISSIONER, head, new AgreeVariation(contract.reference(), variation, "Head", null, null, null));
        List<BrokenRule> refused = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> each : List.<Future<?>>of(
                    many.submit(() -> as(
                            Role.PROVIDER,
                            director,
                            new AgreeVariation(contract.reference(), variation, "Director", null, null, null))),
                    many.submit(() -> as(
                            Role.COMMISSIONER,
                            head,
                            new WithdrawVariation(contract.reference(), variation, "Later", null, null))))) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    refused.add((BrokenRule) e.getCause());
                }
            }
        }
        assertThat(refused).singleElement().extracting(BrokenRule::rule).isEqualTo(VariationRule.VARIATION_SETTLED);
    }
}
