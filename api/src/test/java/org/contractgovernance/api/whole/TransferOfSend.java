package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.proof.Hash;
import tools.jackson.databind.JsonNode;

/** The transfer of SEND services into the contract of Worcestershire with Babcock Prime, step by step over HTTP, as the council's paper of 2015 has it in view. */
record TransferOfSend(Running application) {

    /** £5.9m for Education and Skills, of which £1.083m is for SEND services, less £100,000 that is saved (the council's paper of 2015). */
    private static String send(String whatIf, String kpi, String regime) {
        return """
            {"content": {"title": "Transfer of SEND services", "reasons": "The review of the future SEND contract in November 2015 found the provider ready",
              "clause": "Clause 22", "takesEffectOn": "2017-04-01", "novation": false, "whatIf": %s,
              "changes": {"endsOn": "2021-09-30", "value": {"pounds": 5800000},
                "services": [{"code": "SEND", "name": "Special educational needs and disabilities", "kind": "statutory"}],
                "kpis": [%s], "regime": %s}},
             "effectiveOn": "2016-04-01", "source": "SEND Contract Efficiency; dates and clauses are illustrative"}""".formatted(whatIf, kpi, regime);
    }

    private static String scheme(String council, String provider) {
        return """
            {"scheme": {"needs": [{"thing": "variation", "above": {"pounds": 25000}, "order": "in-parallel", "signatories": [], "clause": "4.1"}],
              "posts": [
               {"party": "council", "post": "Contract Manager", "limit": {"pounds": 25000}, "holders": ["%1$s"], "clause": "4.2", "from": "2015-10-01"},
               {"party": "council", "post": "Director", "limit": {"pounds": 1000000}, "holders": ["%1$s"], "clause": "4.3", "from": "2015-10-01"},
               {"party": "provider", "post": "Managing Director", "holders": ["%2$s"], "clause": "40.1", "from": "2015-10-01"}]},
             "reason": "As delegated", "effectiveOn": "2015-10-01", "source": "illustrative"}""".formatted(council, provider);
    }

    void isVaried() {
        AssessedContract contract = AssessedContract.registered(application, "worcestershire-babcock-prime", "");
        contract.post(200, Role.COMMISSIONER, "/amend", """
                {"details": {"title": "Learning and Achievement", "commissioner": "A council", "provider": "A provider", "startsOn": "2015-10-01",
                             "endsOn": "2020-09-30", "value": {"pounds": 4817000}, "tier": "gold", "legalRegime": "not-stated", "yearStart": "financial"},
                 "reason": "The value and the end are stated", "effectiveOn": "2015-10-01"}""");
        contract.accepted("2015-10", "98.5");
        contract.accepted("2015-11", "100");
        String variation = proposed(contract);
        agreedByBoth(
                contract,
                variation,
                ", \"approval\": \"%s\", \"effectiveOn\": \"2016-04-08\"".formatted(approved(contract, variation)),
                ", \"effectiveOn\": \"2016-04-08\"");
        JsonNode shown = VariationsIT.await(contract, variation, "in-effect");
        assertThat(shown.get("effects").findValuesAsString("change"))
                .containsExactly("contract", "service.SEND", "kpi.SEN-01", "performance-regime");
        isShownBeforeAndAfter(contract);
        assertThat(contract.get("/derivation").toString()).contains("Variation " + variation);
        assertThat(contract.get("/variations/" + variation + "/derivation")
                        .get("agrees")
                        .asBoolean())
                .isTrue();
        variedForThePast(contract);
    }

    /** Proposed by the provider with the answer of a what-if, discussed, its impact assessed by the council. */
    private String proposed(AssessedContract contract) {
        String other = AssessedContract.terms("").replace("0.5", "0.75");
        Running.Answer supposed = expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract.address() + "/what-if",
                        "{\"terms\": %s, \"kpis\": []}".formatted(other)));
        String sha256 =
                Hash.of(supposed.body().getBytes(StandardCharsets.UTF_8)).hex();
        String whatIf = "{\"address\": \"%s/what-if\", \"position\": %d, \"sha256\": \"%s\"}"
                .formatted(
                        contract.address(), supposed.json().at("/asOf/position").asLong(), sha256);
        String variation = contract.post(
                        201, Role.PROVIDER, "/variations", send(whatIf, VariationsIT.KPI.formatted("SEN-01"), other))
                .get("reference")
                .asString();
        contract.post(200, Role.COMMISSIONER, "/variations/" + variation + "/assess-impact", """
                {"impact": {"kind": "Statutory timelines", "summary": "Some 3,000 statements and assessments must be converted by April 2018",
                            "actions": [{"what": "Include the conversions in the outcomes", "by": "2016-12-31", "role": "Head of Service"}]},
                 "effectiveOn": "2016-04-04"}""");
        contract.post(
                200,
                Role.PROVIDER,
                "/variations/" + variation + "/discuss",
                "{\"note\": \"The plan-writing part of the assessment comes with it\", \"effectiveOn\": \"2016-04-04\"}");
        JsonNode shown = contract.get("/variations/" + variation);
        assertThat(shown.at("/content/whatIf/sha256").asString()).isEqualTo(sha256);
        assertThat(shown.get("valueBefore").decimalValue()).isEqualByComparingTo("4817000");
        assertThat(shown.get("valueAtStake").decimalValue()).isEqualByComparingTo("983000");
        assertThat(shown.get("impacts")).hasSize(1);
        assertThat(shown.at("/changeNotice/answer").asString()).isEqualTo("not-due");
        return variation;
    }

    /** Approved by the post whose limit covers it, and neither by the one that does not, nor by who proposed it. */
    private String approved(AssessedContract contract, String variation) {
        contract.post(
                200,
                Role.COMMISSIONER,
                "/delegation",
                scheme(
                        actor(contract, "KpiDefined"),
                        contract.get("/variations/" + variation)
                                .get("proposedBy")
                                .asString()));
        String first = asked(
                contract,
                variation,
                "{\"party\": \"council\", \"post\": \"Contract Manager\"}, {\"party\": \"provider\", \"post\": \"Managing Director\"}");
        refused(contract, 403, "beyond-authority", Role.COMMISSIONER, first + "/sign", signing("Contract Manager"));
        refused(contract, 403, "signed-by-proposer", Role.PROVIDER, first + "/sign", signing("Managing Director"));
        contract.post(
                200,
                Role.PROVIDER,
                first + "/withdraw",
                "{\"reason\": \"The Director signs\", \"effectiveOn\": \"2016-04-05\"}");
        String second = asked(contract, variation, "{\"party\": \"council\", \"post\": \"Director\"}");
        contract.post(200, Role.COMMISSIONER, second + "/sign", signing("Director"));
        assertThat(contract.get(second).get("status").asString()).isEqualTo("approved");
        return second.substring(second.lastIndexOf('/') + 1);
    }

    private String asked(AssessedContract contract, String variation, String signatories) {
        return "/approvals/"
                + contract.post(201, Role.PROVIDER, "/approvals", """
                        {"matter": {"thing": "variation", "reference": "%s", "version": "1"}, "order": "in-parallel",
                         "signatories": [%s], "narrative": "SEND", "effectiveOn": "2016-04-05"}""".formatted(variation, signatories))
                        .get("reference")
                        .asString();
    }

    private String signing(String post) {
        return "{\"post\": \"%s\", \"version\": \"1\", \"effectiveOn\": \"2016-04-06\"}".formatted(post);
    }

    private void refused(AssessedContract contract, int status, String code, Role role, String address, String body) {
        assertThat(contract.post(status, role, address, body).get("code").asString())
                .isEqualTo(code);
    }

    private String actor(AssessedContract contract, String event) {
        return application
                .superuser()
                .sql(
                        "SELECT metadata ->> 'actor' FROM event_store.event WHERE contract = :contract AND name = :name LIMIT 1")
                .param("contract", contract.reference())
                .param("name", event)
                .query(String.class)
                .single();
    }

    /** One party alone does not put it in effect. */
    private void agreedByBoth(AssessedContract contract, String variation, String council, String provider) {
        String agree = "/variations/" + variation + "/agree";
        String first = "{\"post\": \"Director\"%s}".formatted(council);
        contract.post(200, Role.COMMISSIONER, agree, first);
        refused(contract, 409, "party-agreed-already", Role.COMMISSIONER, agree, first);
        JsonNode alone = contract.get("/variations/" + variation);
        assertThat(alone.get("status").asString()).isEqualTo("proposed");
        assertThat(alone.get("effects")).isEmpty();
        contract.post(200, Role.PROVIDER, agree, "{\"post\": \"Managing Director\"%s}".formatted(provider));
    }

    private void isShownBeforeAndAfter(AssessedContract contract) {
        JsonNode before = contract.get("?effectiveOn=2017-03-31");
        JsonNode after = contract.get("?effectiveOn=2017-04-01");
        assertThat(before.get("endsOn").asString()).isEqualTo("2020-09-30");
        assertThat(after.get("endsOn").asString()).isEqualTo("2021-09-30");
        assertThat(before.get("value").decimalValue()).isEqualByComparingTo("4817000");
        assertThat(after.get("value").decimalValue()).isEqualByComparingTo("5800000");
        assertThat(before.get("services").findValuesAsString("code")).isEmpty();
        assertThat(after.get("services").findValuesAsString("code")).containsExactly("SEND");
        assertThat(application
                        .get(Role.AUDITOR, contract.address() + "/kpis/SEN-01?effectiveOn=2017-03-31")
                        .status())
                .isEqualTo(404);
        contract.get("/kpis/SEN-01?effectiveOn=2017-04-01");
        assertThat(contract.get("/performance-regime?effectiveOn=2017-03-31").toString())
                .doesNotContain("0.75");
        assertThat(contract.get("/performance-regime?effectiveOn=2017-04-01").toString())
                .contains("0.75");
    }

    /** A point costs 1% and not 0.5% from the beginning: refused by default, and else signed for with what it restates. */
    private void variedForThePast(AssessedContract contract) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> contract.told("AssessmentProposed").size() == 2);
        String past = """
                {"content": {"title": "A point costs more", "reasons": "As was meant", "clause": "22", "takesEffectOn": "2015-10-01", "novation": false,
                             "changes": {"regime": %s}%s}, "source": "illustrative"}""";
        String other = AssessedContract.terms("").replace("0.5", "1");
        refused(contract, 409, "varies-assessed-periods", Role.COMMISSIONER, "/variations", past.formatted(other, ""));
        String variation = contract.post(
                        201, Role.COMMISSIONER, "/variations", past.formatted(other, ", \"restatesAssessed\": true"))
                .get("reference")
                .asString();
        JsonNode open = contract.get("/variations/" + variation);
        assertThat(open.get("restates").toString()).isEqualTo("[\"2015-10\",\"2015-11\"]");
        assertThat(open.at("/restated/0/creditBefore").decimalValue()).isEqualByComparingTo("500");
        assertThat(open.at("/restated/0").hasNonNull("creditAfter")).isFalse();
        agreedByBoth(contract, variation, "", "");
        VariationsIT.await(contract, variation, "in-effect");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    JsonNode restated = contract.get("/variations/" + variation).get("restated");
                    assertThat(restated.at("/0/period").asString()).isEqualTo("2015-10");
                    assertThat(restated.at("/0/creditBefore").decimalValue()).isEqualByComparingTo("500");
                    assertThat(restated.at("/0/creditAfter").decimalValue()).isEqualByComparingTo("1000");
                    assertThat(restated.at("/0/difference").decimalValue()).isEqualByComparingTo("500");
                    assertThat(restated.at("/1/difference").decimalValue()).isEqualByComparingTo("0");
                });
    }
}
