package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From what is shown to what was recorded, and from event to event. */
class DerivationIT {

    private final Running application = Running.application();

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private JsonNode post(Role role, int status, String address, String body) {
        return expect(status, application.post(role, address, body, "Prefer", "wait=10"))
                .json();
    }

    private static String raising(String title, String more) {
        return Sample.issue(more).replace("Offers sent late", title);
    }

    private String eventId(String contract, long position) {
        return get(Role.AUDITOR, contract + "/history?limit=1&after=" + (position - 1))
                .at("/events/0/eventId")
                .asString();
    }

    private static JsonNode field(JsonNode derivation, String name) {
        return derivation
                .get("fields")
                .valueStream()
                .filter(each -> each.get("field").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> links(JsonNode links) {
        return links.valueStream()
                .map(each -> "%d %s %s %s"
                        .formatted(
                                each.get("depth").asInt(),
                                each.get("link").asString(),
                                each.at("/event/event").asString(),
                                each.at("/event/reference").asString()))
                .toList();
    }

    @Test
    void aRatingLeadsToItsBandsAndOnToTheEarlyWarningThatCameOfIt() {
        String contract = Sample.contract();
        long defined = post(Role.COMMISSIONER, 201, contract + "/kpis", WhoMaySeeWhatIT.KPI)
                .get("position")
                .asLong();
        Answer submission = expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/SEN-01/submissions",
                        "{\"period\": \"2016-01\", \"figures\": {\"numerator\": 2, \"denominator\": 3}}",
                        "Prefer",
                        "wait=10"));
        assertThat(submission.header("Location")).isEqualTo(contract + "/kpis/SEN-01/returns/2016-01");
        assertThat(submission.header("ETag")).isEqualTo("\"0\"");
        long submitted = submission.json().get("position").asLong();
        long accepted = post(Role.REVIEWER, 200, contract + "/kpis/SEN-01/returns/2016-01/accept", "{}")
                .get("position")
                .asLong();
        String issue = post(
                        Role.COMMISSIONER,
                        201,
                        contract + "/issues",
                        Sample.issue(", \"kpi\": \"SEN-01\", \"arisesFrom\": \"%s\""
                                .formatted(eventId(contract, submitted))))
                .get("reference")
                .asString();
        String warning = expect(
                        201,
                        application.post(
                                Role.COMMISSIONER,
                                contract + "/issues/" + issue + "/escalate-to-early-warning",
                                Sample.ESCALATION,
                                "Prefer",
                                "wait=10"))
                .header("Location");
        post(
                Role.COMMISSIONER,
                200,
                warning + "/refer-to-corporate-risk",
                "{\"reason\": \"It matters beyond the contract\"}");

        JsonNode derived = get(Role.AUDITOR, contract + "/kpis/SEN-01/returns/2016-01/derivation");
        assertThat(derived.get("rating").asString()).isEqualTo("inadequate");
        assertThat(derived.at("/definitions/0/by/position").asLong()).isEqualTo(defined);
        assertThat(derived.at("/ratings/0/worked/steps").findValuesAsString("output"))
                .containsExactly("200/3", "67", "inadequate");
        assertThat(derived.at("/ratings/0/occasion").asLong()).isEqualTo(submitted);
        assertThat(derived.at("/ratings/0/agrees").asBoolean()).isTrue();
        assertThat(derived.at("/returned/agrees").asBoolean()).isTrue();
        assertThat(field(derived.get("returned"), "status").get("madeBy").asLong())
                .isEqualTo(accepted);
        assertThat(field(derived.get("returned"), "status").get("before").asString())
                .isEqualTo("submitted");
        assertThat(derived.get("people")
                        .has(derived.at("/definitions/0/by/actor").asString()))
                .isTrue();

        JsonNode chain = get(Role.AUDITOR, contract + "/history/" + submitted + "/chain");
        assertThat(links(chain.get("causes"))).containsExactly("1 happened-to KpiDefined SEN-01");
        assertThat(links(chain.get("effects")))
                .containsExactly(
                        "1 caused-by ReturnAccepted SEN-01",
                        "1 caused-by IssueRaised " + issue,
                        "2 escalated-from EarlyWarningRaised EW-1",
                        "2 happened-to IssueEscalated " + issue,
                        "3 referred-to-corporate-risk ReferredToCorporateRisk EW-1");
        assertThat(chain.get("moreEffects").asBoolean()).isFalse();
        long referred = chain.at("/effects/4/event/position").asLong();
        JsonNode back = get(Role.AUDITOR, contract + "/history/" + referred + "/chain");
        assertThat(links(back.get("causes")))
                .containsExactly(
                        "1 referred-to-corporate-risk EarlyWarningRaised EW-1",
                        "2 caused-by IssueEscalated " + issue,
                        "2 escalated-from IssueRaised " + issue,
                        "3 caused-by ReturnSubmitted SEN-01",
                        "3 about KpiDefined SEN-01");
        assertThat(back.get("effects")).isEmpty();
        JsonNode near = get(Role.AUDITOR, contract + "/history/" + submitted + "/chain?depth=1&limit=1");
        assertThat(near.get("effects")).hasSize(1);
        assertThat(near.get("moreEffects").asBoolean()).isTrue();

        for (String address : List.of("", "/kpis/SEN-01", "/issues/" + issue, "/early-warnings/EW-1")) {
            assertThat(get(Role.AUDITOR, contract + address + "/derivation")
                            .get("agrees")
                            .asBoolean())
                    .as(address)
                    .isTrue();
        }
        JsonNode appeared = get(Role.AUDITOR, contract + "/changes?fromPosition=0")
                .get("entries")
                .valueStream()
                .filter(each -> each.get("register").asString().equals("kpis"))
                .findFirst()
                .orElseThrow();
        assertThat(appeared.get("fields").findValuesAsString("what"))
                .as("a field has one name, whichever answer tells of it")
                .isEqualTo(get(Role.AUDITOR, contract + "/kpis/SEN-01/derivation")
                        .get("fields")
                        .findValuesAsString("field"))
                .anyMatch(each -> each.endsWith(".bands[requires-improvement].from"));
        JsonNode lines = get(Role.AUDITOR, contract + "/kpi-scorecard/derivation?rating=inadequate");
        assertThat(lines.at("/totals/rating/inadequate").asLong()).isEqualTo(1);
        assertThat(lines.at("/entries/0/rows").findValuesAsString("register"))
                .containsExactly("contracts", "kpis", "kpi-returns");
        assertThat(lines.at("/entries/0/rows/2/lastMadeBy/position").asLong()).isEqualTo(accepted);
        get(Role.AUDITOR, contract + "/" + lines.at("/entries/0/address").asString());
    }

    @Test
    void theProviderReadsNoTraceOfWhatIsTheCouncilsAlone() {
        String contract = Sample.providersContract();
        Answer hidden = Sample.councilOnlyIssueIn(contract);
        String secret = hidden.json().get("reference").asString();
        long cause = hidden.json().get("position").asLong();
        JsonNode raised = post(
                Role.COMMISSIONER,
                201,
                contract + "/issues",
                raising("Seen by all", ", \"arisesFrom\": \"%s\"".formatted(eventId(contract, cause))));
        String address = contract + "/issues/" + raised.get("reference").asString();
        post(
                Role.COMMISSIONER,
                200,
                address + "/progress",
                "{\"note\": \"Legal advice taken\", \"visibility\": \"council-only\"}");
        String chain = contract + "/history/" + raised.get("position").asLong() + "/chain";

        assertThat(links(get(Role.COMMISSIONER, chain).get("causes")))
                .containsExactly("1 caused-by IssueRaised " + secret);
        assertThat(links(get(Role.COMMISSIONER, chain).get("effects")))
                .containsExactly("1 happened-to IssueProgressRecorded "
                        + raised.get("reference").asString());
        JsonNode seen = get(Role.PROVIDER, chain);
        assertThat(seen.get("causes")).isEmpty();
        assertThat(seen.get("effects")).isEmpty();
        assertThat(seen.get("moreCauses").asBoolean()).isFalse();

        assertThat(field(get(Role.COMMISSIONER, address + "/derivation"), "progress")
                        .get("value")
                        .asString())
                .isEqualTo("Legal advice taken");
        JsonNode derived = get(Role.PROVIDER, address + "/derivation");
        assertThat(derived.toString()).doesNotContain("Legal advice").doesNotContain("council-only");
        assertThat(derived.get("steps")).hasSize(1);
        assertThat(derived.get("agrees").asBoolean()).isTrue();

        assertThat(application
                        .get(Role.PROVIDER, contract + "/issues/" + secret + "/derivation")
                        .status())
                .isEqualTo(404);
        Answer event = application.get(Role.PROVIDER, contract + "/history/" + cause + "/chain");
        Answer nowhere = application.get(Role.PROVIDER, contract + "/history/999999999/chain");
        assertThat(event.status()).isEqualTo(404);
        assertThat(event.json().get("detail")).isEqualTo(nowhere.json().get("detail"));
    }
}
