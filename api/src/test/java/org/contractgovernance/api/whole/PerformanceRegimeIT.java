package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A performance regime from a proposal to an amendment, and what it does to the standard cases. */
class PerformanceRegimeIT {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Running application = Running.application();

    /** The example of the OpenAPI document, whose KPI is that of the example of defining one. */
    private final ObjectNode proposal =
            (ObjectNode) MAPPER.readTree(Bodies.of("POST", "/api/v1/contracts/{contract}/performance-regime"));

    private final String contract = Sample.contract();
    private final String regime = contract + "/performance-regime";

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private Answer post(Role role, String address, JsonNode body) {
        return application.post(role, address, body.toString(), "Prefer", "wait=10");
    }

    private void defineKpi() {
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", WhoMaySeeWhatIT.KPI, "Prefer", "wait=10"));
    }

    private ObjectNode proposed() {
        ObjectNode body = MAPPER.createObjectNode();
        body.set("terms", proposal.get("terms").deepCopy());
        body.put("appliesFrom", "2015-10-01");
        return body;
    }

    private ObjectNode amendment(int cap) {
        ObjectNode body = proposed();
        body.put("appliesFrom", "2016-04-01");
        body.put("reason", "Variation 3");
        body.put("effectiveOn", "2016-03-01");
        ((ObjectNode) body.at("/terms/caps/0")).put("percent", cap);
        return body;
    }

    private static List<String> credits(JsonNode cases, String situation) {
        return cases.get("cases")
                .valueStream()
                .filter(each -> each.get("situation").asString().equals(situation))
                .flatMap(each -> each.get("periods").valueStream())
                .map(each ->
                        each.at("/credit/pounds").decimalValue().setScale(2).toPlainString())
                .toList();
    }

    @Test
    void aRegimeIsProposedSetReadAndAmended() {
        defineKpi();

        JsonNode would = expect(200, post(Role.COMMISSIONER, regime + "/standard-cases", proposed()))
                .json();
        assertThat(would.get("cases")).hasSize(10);
        assertThat(would.get("differences")).isEmpty();
        // one point at a half per cent of £208,750, and as a repeat two
        assertThat(credits(would, "the-same-again")).containsExactly("1043.75", "2087.50");
        assertThat(would.at("/cases/1/periods/0/steps/0/clause").asString()).startsWith("Schedule 2.2");
        assertThat(application.get(Role.COMMISSIONER, regime).status()).isEqualTo(404);

        Answer set = expect(201, post(Role.COMMISSIONER, regime, proposal));
        assertThat(set.header("Location")).isEqualTo(regime);
        long setAt = set.json().get("position").asLong();
        JsonNode shown = get(Role.AUDITOR, regime);
        assertThat(shown.at("/terms/0/terms/kpis/0/kpi").asString()).isEqualTo("SEN-01");
        assertThat(shown.get("inForceSince").asString()).isEqualTo("2015-10-01");
        assertThat(get(Role.AUDITOR, regime + "/standard-cases").get("cases")).isEqualTo(would.get("cases"));

        Answer amended = expect(200, post(Role.COMMISSIONER, regime + "/amend", amendment(1)));
        JsonNode after = get(Role.AUDITOR, regime);
        assertThat(after.get("terms")).hasSize(2);
        assertThat(after.get("inForceSince").asString()).isEqualTo("2016-04-01");
        assertThat(get(Role.AUDITOR, regime + "?effectiveOn=2016-03-31")
                        .get("inForceSince")
                        .asString())
                .isEqualTo("2015-10-01");
        assertThat(get(Role.AUDITOR, regime + "?effectiveOn=2016-02-29").get("terms"))
                .hasSize(1);
        assertThat(credits(get(Role.AUDITOR, regime + "/standard-cases"), "the-same-again"))
                .containsExactly("1043.75", "2087.50");
        assertThat(credits(
                        get(Role.AUDITOR, regime + "/standard-cases?effectiveOn=2016-03-31"),
                        "three-periods-at-the-cap"))
                .isEqualTo(credits(would, "three-periods-at-the-cap"));

        JsonNode derived = get(Role.AUDITOR, regime + "/derivation");
        assertThat(derived.get("agrees").asBoolean()).isTrue();
        long amendedAt = amended.json().get("position").asLong();
        assertThat(derived.get("fields")
                        .valueStream()
                        .filter(each -> each.get("field").asString().startsWith("terms[2016-04-01]"))
                        .map(each -> each.get("madeBy").asLong()))
                .isNotEmpty()
                .containsOnly(amendedAt);
        assertThat(get(Role.AUDITOR, contract + "/changes?fromPosition=" + setAt)
                        .findValuesAsString("register"))
                .contains("performance-regimes");
        assertThat(get(Role.AUDITOR, contract + "/audit-trail?reference=performance-regime")
                        .findValuesAsString("line"))
                .containsExactly(
                        "The performance regime was amended for periods from 2016-04-01: SEN-01",
                        "The performance regime was set for periods from 2015-10-01: SEN-01");
    }

    @Test
    void whatContradictsItselfIsRefusedAtItsField() {
        defineKpi();
        ObjectNode holed = proposed();
        ((ObjectNode) holed.at("/terms/kpis/0/bands/1")).put("to", 93);
        refused(400, "schedule-leaves-a-hole", "/terms/kpis/0/bands/0/from", regime + "/standard-cases", holed);
        refused(400, "schedule-leaves-a-hole", "/terms/kpis/0/bands/0/from", regime, holed);

        ObjectNode negative = proposal.deepCopy();
        ((ObjectNode) negative.at("/terms/caps/1")).put("percent", -1);
        refused(400, "cap-below-zero", "/terms/caps/1/percent", regime, negative);

        ObjectNode unknown = proposal.deepCopy();
        ((ObjectNode) unknown.at("/terms/kpis/0")).put("kpi", "SEN-99");
        refused(400, "regime-names-unknown-kpi", "/terms/kpis/0/kpi", regime, unknown);

        ObjectNode midPeriod = proposal.deepCopy();
        midPeriod.put("appliesFrom", "2015-10-02");
        refused(400, "regime-from-mid-period", "/appliesFrom", regime, midPeriod);

        expect(201, post(Role.COMMISSIONER, regime, proposal));
        Answer again = expect(409, post(Role.COMMISSIONER, regime, proposal));
        assertThat(again.json().get("code").asString()).isEqualTo("regime-already-set");
        assertThat(again.body()).contains(regime);
        ObjectNode nothing = amendment(10);
        refused(409, "regime-unchanged", "/terms", regime + "/amend", nothing);
        assertThat(application
                        .get(
                                Role.AUDITOR,
                                regime + "/standard-cases?effectiveOn=2015-10-01&knownAt=2015-10-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    private void refused(int status, String code, String pointer, String address, JsonNode body) {
        JsonNode problem =
                expect(status, post(Role.COMMISSIONER, address, body)).json();
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.toString()).contains(pointer);
    }

    @Test
    void aProposalSaysWhereAKpiIsDefinedOtherwise() {
        defineKpi();
        ObjectNode body = proposed();
        ((ObjectNode) body.at("/terms/kpis/0")).put("frequency", "weekly");

        JsonNode differences = expect(200, post(Role.COMMISSIONER, regime + "/standard-cases", body))
                .json()
                .get("differences");

        assertThat(differences).hasSize(1);
        assertThat(differences.at("/0/pointer").asString()).isEqualTo("/terms/kpis/0/frequency");
        assertThat(differences.at("/0/detail").asString())
                .isEqualTo("the regime says weekly, and the KPI's definition monthly");
    }

    @Test
    void theCommissionerSetsAndTheProviderReads() {
        String theirs = Sample.providersContract();
        assertThat(post(Role.PROVIDER, theirs + "/performance-regime", proposal).status())
                .isEqualTo(403);
        assertThat(post(Role.AUDITOR, theirs + "/performance-regime", proposal).status())
                .isEqualTo(403);
        assertThat(post(Role.PROVIDER, theirs + "/performance-regime/standard-cases", proposed())
                        .status())
                .isEqualTo(200);
    }
}
