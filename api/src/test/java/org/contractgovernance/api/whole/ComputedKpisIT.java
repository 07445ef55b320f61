package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * KPIs that rest on other figures, by the application's own scheduler: computed of others and restated when an input is corrected, rated by
 * the volume of another measure, and counted cumulatively in the year. The figures are illustrative.
 */
@BesideTheOthers
class ComputedKpisIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static Running application;

    @BeforeAll
    static void start() {
        application = Running.startedWith("--contract-governance.computed-returns.every=1s");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    @Test
    void aQuarterIsComputedOfItsMonthsAndAYearOfItsQuarters() {
        String contract = contract("computed-1");
        define(contract, "MONTHS", "monthly", "");
        define(contract, "QUARTERS", "quarterly", computed("sum-before-dividing", "{\"kpi\": \"MONTHS\"}"));
        define(contract, "YEARS", "annual", computed("sum-before-dividing", "{\"kpi\": \"QUARTERS\"}"));

        for (String month : List.of("2015-10", "2015-11", "2015-12", "2016-01", "2016-02")) {
            submit(contract, "MONTHS", month, "{\"numerator\": 90, \"denominator\": 100}");
        }
        await(contract, "QUARTERS", "2015-16-Q3", "90", "submitted");
        assertThat(line(contract, "QUARTERS", "2015-16-Q4").get("status").asString())
                .isEqualTo("not-returned");
        submit(contract, "MONTHS", "2016-03", "{\"numerator\": 395, \"denominator\": 400}");
        // (90 + 90 + 395) / 600 = 95.83%; the year (90 x 5 + 395) / 900 = 93.89%
        await(contract, "QUARTERS", "2015-16-Q4", "96", "submitted");
        await(contract, "YEARS", "2015-16", "94", "submitted");

        for (String month : List.of("2015-10", "2015-11", "2015-12", "2016-01", "2016-02", "2016-03")) {
            expect(200, application.post(Role.REVIEWER, contract + "/kpis/MONTHS/returns/" + month + "/accept", "{}"));
        }
        await(contract, "QUARTERS", "2015-16-Q4", "96", "accepted");
        await(contract, "YEARS", "2015-16", "94", "accepted");

        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/MONTHS/returns/2016-03/correct",
                        "{\"figures\": {\"numerator\": 300, \"denominator\": 400}, \"reason\": \"Counted twice\"}"));
        await(contract, "QUARTERS", "2015-16-Q4", "80", "accepted");
        await(contract, "YEARS", "2015-16", "83", "accepted");

        JsonNode derived = get(contract + "/kpis/QUARTERS/returns/2015-16-Q4/derivation");
        JsonNode last = derived.at("/ratings/" + (derived.get("ratings").size() - 1));
        assertThat(last.get("agrees").asBoolean()).as(derived.toString()).isTrue();
        assertThat(last.at("/inputs").findValuesAsString("period")).containsExactly("2016-01", "2016-02", "2016-03");
        assertThat(last.at("/worked/steps").findValuesAsString("output"))
                .startsWith("90 / 100", "90 / 100", "300 / 400", "480 / 600", "80");
        assertThat(derived.at("/returned/agrees").asBoolean()).isTrue();
        // as often as something changed, and no more: computed, accepted, corrected
        assertThat(told(contract, "QUARTERS", "2015-16-Q4"))
                .containsExactly("ReturnComputed", "ReturnRecomputed", "ReturnRecomputed");
        assertThat(get(contract + "/calendar?kind=return").toString()).doesNotContain("QUARTERS", "YEARS");
    }

    @Test
    void attendanceOfReviewsIsAKpiAndIsRestatedWhenItIsCorrected() {
        String contract = contract(Sample.PROVIDERS);
        String series = created(application.post(Role.COMMISSIONER, contract + "/review-series", """
                {"title": "Quarterly review", "pace": "quarterly", "effectiveOn": "2015-10-01", "terms": {
                  "purpose": "To review the quarter", "clause": "Schedule 8", "chair": "Lead Commissioner",
                  "seats": [{"post": "Lead Commissioner", "party": "council", "required": true},
                            {"post": "Contract Director", "party": "provider", "required": true}],
                  "quorum": 1, "headings": ["issues"], "minutesWithin": 5}}"""));
        expect(
                200,
                application.post(
                        Role.PROVIDER,
                        contract + "/review-series/" + series + "/agree-terms",
                        "{\"version\": 1, \"effectiveOn\": \"2015-10-08\"}"));
        String review = contract + "/reviews/"
                + created(application.post(Role.COMMISSIONER, contract + "/reviews", """
                        {"series": "%s", "plannedOn": "2016-01-21", "effectiveOn": "2015-10-20"}""".formatted(series)));
        expect(200, application.post(Role.COMMISSIONER, review + "/hold", """
                {"present": [{"post": "Lead Commissioner"}], "effectiveOn": "2016-01-21"}"""));
        define(contract, "ATTENDED", "quarterly", """
                , "computedFrom": {"by": "sum-before-dividing", "inputs": [], "clause": "Schedule 8",
                                   "conduct": {"what": "attendance", "series": "%s", "party": "provider"}}""".formatted(series));

        await(contract, "ATTENDED", "2015-16-Q4", "0", "submitted");
        expect(200, application.post(Role.COMMISSIONER, review + "/correct-attendance", """
                {"present": [{"post": "Lead Commissioner"}, {"post": "Contract Director"}], "reason": "The director came late"}"""));
        await(contract, "ATTENDED", "2015-16-Q4", "100", "submitted");
        assertThat(line(contract, "ATTENDED", "2015-16-Q3").get("status").asString())
                .isEqualTo("accepted");
        JsonNode derived = get(contract + "/kpis/ATTENDED/returns/2015-16-Q4/derivation");
        JsonNode last = derived.at("/ratings/" + (derived.get("ratings").size() - 1));
        assertThat(last.get("agrees").asBoolean()).as(derived.toString()).isTrue();
        assertThat(last.at("/inputs").findValuesAsString("period")).containsExactly("2016-01-21");
    }

    private static String created(Answer answer) {
        String address = expect(201, answer).header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void nobodyReturnsWhatIsComputedAndInputsHaveToFit() {
        String contract = contract("computed-2");
        define(contract, "MONTHS", "monthly", "");
        define(contract, "QUARTERS", "quarterly", computed("mean", "{\"kpi\": \"MONTHS\"}"));

        Answer byHand = application.post(
                Role.COMMISSIONER,
                contract + "/kpis/QUARTERS/submissions",
                "{\"period\": \"2015-16-Q4\", \"figures\": {\"value\": 90}}");
        assertThat(byHand.status()).as(byHand.body()).isEqualTo(409);
        assertThat(byHand.code()).isEqualTo("computed-not-returned");
        assertThat(byHand.body()).contains("it is computed of MONTHS");

        assertRefused(
                contract,
                "monthly",
                computed("mean", "{\"kpi\": \"NOWHERE\"}"),
                "unknown-input",
                "/computedFrom/inputs/0/kpi");
        assertRefused(
                contract,
                "monthly",
                computed("mean", "{\"kpi\": \"QUARTERS\"}"),
                "input-does-not-nest",
                "/computedFrom/inputs/0/kpi");
        assertRefused(
                contract,
                "monthly",
                computed("weighted-mean", "{\"kpi\": \"MONTHS\", \"weight\": 99.5}"),
                "weights-not-a-hundred",
                "/computedFrom/inputs");
        assertRefused(
                contract,
                "monthly",
                computed("sum", "{\"kpi\": \"MONTHS\"}"),
                "measure-not-computed",
                "/computedFrom/by");
        assertRefused(contract, "annual", ", \"cumulative\": \"parts\"", "cumulative-once-a-year", "/cumulative");

        // revised so that it would be computed of a KPI that is computed of it
        Answer circle = application.post(
                Role.COMMISSIONER,
                contract + "/kpis/MONTHS/revise",
                "{\"definition\": %s, \"appliesFrom\": \"2015-10-01\", \"reason\": \"Round and round\"}"
                        .formatted(definition("monthly", computed("mean", "{\"kpi\": \"MONTHS\"}"))));
        assertThat(circle.code()).as(circle.body()).isEqualTo("inputs-in-a-circle");
    }

    @Test
    void aVolumeGivesTheBandsAndACorrectedVolumeOthers() {
        String contract = contract("computed-3");
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", """
                {"code": "VISITS", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "definition": {
                 "name": "Visits", "definition": "Visits made", "measure": "count", "unit": "visits",
                 "direction": "higher-is-better", "frequency": "monthly", "target": 10,
                 "scale": {"clause": "Schedule 1", "words": [{"word": "met", "colour": "#00703c"}, {"word": "not met", "colour": "#d4351c"}]},
                 "bands": [{"word": "met", "from": 10}, {"word": "not met", "to": 9}],
                 "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 10}, "published": false}}"""));
        define(contract, "PLANS", "monthly", """
                , "bandsByVolume": {"kpi": "VISITS", "clause": "Schedule 4, paragraph 7", "ranges": [{"below": 50, "bands": [
                   {"rating": "good", "from": 80, "to": 100}, {"rating": "approaching-target", "from": 70, "to": 79},
                   {"rating": "requires-improvement", "from": 60, "to": 69}, {"rating": "inadequate", "from": 0, "to": 59}]}]}""");
        submit(contract, "PLANS", "2016-03", "{\"value\": 85}");
        assertThat(line(contract, "PLANS", "2016-03").get("rating").asString()).isEqualTo("requires-improvement");
        Answer early = application.post(Role.REVIEWER, contract + "/kpis/PLANS/returns/2016-03/accept", "{}");
        assertThat(early.code()).as(early.body()).isEqualTo("volume-not-known");

        submit(contract, "VISITS", "2016-03", "{\"value\": 49}");
        awaitRating(contract, "PLANS", "good");
        expect(200, application.post(Role.REVIEWER, contract + "/kpis/PLANS/returns/2016-03/accept", "{}"));
        expect(200, application.post(Role.REVIEWER, contract + "/kpis/VISITS/returns/2016-03/accept", "{}"));
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/VISITS/returns/2016-03/correct",
                        "{\"figures\": {\"value\": 50}, \"reason\": \"One was left out\"}"));
        awaitRating(contract, "PLANS", "requires-improvement");

        JsonNode line = line(contract, "PLANS", "2016-03");
        assertThat(line.at("/returned/others/volume/figure").asInt()).isEqualTo(50);
        assertThat(line.get("status").asString()).isEqualTo("accepted");
        JsonNode derived = get(contract + "/kpis/PLANS/returns/2016-03/derivation");
        assertThat(derived.get("ratings")
                        .valueStream()
                        .map(each -> each.get("agrees").asBoolean()))
                .as(derived.toString())
                .containsOnly(true);
    }

    @Test
    void aYearAddsUpAndACorrectedMonthRatesTheLaterOnesAnew() {
        String contract = contract("computed-4");
        define(contract, "PLANS", "monthly", ", \"cumulative\": \"parts\"");
        submit(contract, "PLANS", "2015-11", "{\"numerator\": 84, \"denominator\": 100}");
        Answer october = submit(contract, "PLANS", "2015-10", "{\"numerator\": 100, \"denominator\": 100}");
        // the version of the return that was asked for, not of the one that was rated anew
        assertThat(october.header("ETag")).isEqualTo("\"0\"");

        JsonNode november = line(contract, "PLANS", "2015-11");
        assertThat(november.get("figure").asInt()).isEqualTo(92);
        assertThat(november.at("/returned/numerator").asInt()).isEqualTo(84);
        expect(200, application.post(Role.REVIEWER, contract + "/kpis/PLANS/returns/2015-10/accept", "{}"));
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/PLANS/returns/2015-10/correct",
                        "{\"figures\": {\"numerator\": 60, \"denominator\": 100}, \"reason\": \"Counted twice\"}",
                        "Prefer",
                        "wait=10"));
        assertThat(line(contract, "PLANS", "2015-11").get("figure").asInt()).isEqualTo(72);
        JsonNode derived = get(contract + "/kpis/PLANS/returns/2015-11/derivation");
        assertThat(derived.at("/ratings/2/worked/steps").findValuesAsString("output"))
                .as(derived.toString())
                .startsWith("adds 60 / 100", "72", "72");
        assertThat(derived.get("ratings")
                        .valueStream()
                        .map(each -> each.get("agrees").asBoolean()))
                .containsOnly(true);
    }

    private static void assertRefused(String contract, String frequency, String more, String code, String pointer) {
        Answer refused = application.post(Role.COMMISSIONER, contract + "/kpis", body("REFUSED", frequency, more));
        assertThat(refused.code()).as(refused.body()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/pointer").asString())
                .as(refused.body())
                .isEqualTo("/definition" + pointer);
    }

    private static String computed(String by, String inputs) {
        return ", \"computedFrom\": {\"by\": \"%s\", \"inputs\": [%s], \"clause\": \"Schedule 4, paragraph 6\"}"
                .formatted(by, inputs);
    }

    private static String definition(String frequency, String more) {
        return """
                {"name": "Plans in time", "definition": "Plans issued in time, of all", "measure": "percentage",
                 "unit": "%%", "direction": "higher-is-better", "frequency": "%s", "target": 95,
                 "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                           {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
                 "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 1}, "published": true%s}""".formatted(frequency, more);
    }

    private static String body(String code, String frequency, String more) {
        return "{\"code\": \"%s\", \"appliesFrom\": \"2015-10-01\", \"effectiveOn\": \"2015-10-01\", \"definition\": %s}"
                .formatted(code, definition(frequency, more));
    }

    private static void define(String contract, String code, String frequency, String more) {
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", body(code, frequency, more)));
    }

    private static Answer submit(String contract, String code, String period, String figures) {
        return expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/" + code + "/submissions",
                        "{\"period\": \"%s\", \"figures\": %s}".formatted(period, figures),
                        "Prefer",
                        "wait=10"));
    }

    private static void await(String contract, String code, String period, String figure, String status) {
        Awaitility.await().atMost(LONG).untilAsserted(() -> {
            JsonNode line = line(contract, code, period);
            assertThat(line.get("status").asString()).isEqualTo(status);
            assertThat(line.get("figure").toString()).isEqualTo(figure);
        });
    }

    private static void awaitRating(String contract, String code, String rating) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(
                                line(contract, code, "2016-03").get("rating").asString())
                        .isEqualTo(rating));
    }

    private static List<String> told(String contract, String code, String period) {
        return application
                .superuser()
                .sql("""
                        SELECT name FROM event_store.event WHERE contract = :contract AND payload ->> 'period' = :period
                           AND aggregate_id = :kpi ORDER BY position
                        """)
                .param("contract", reference(contract))
                .param("period", period)
                .param("kpi", "kpi:%s/%s".formatted(reference(contract), code))
                .query(String.class)
                .list();
    }

    private static String reference(String contract) {
        return contract.substring(contract.lastIndexOf('/') + 1);
    }

    private static JsonNode line(String contract, String code, String period) {
        return get(contract + "/kpis/" + code + "/returns/" + period);
    }

    private static JsonNode get(String address) {
        return expect(200, application.get(Role.AUDITOR, address)).json();
    }

    private static String contract(String reference) {
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(reference)));
        String contract = "/api/v1/contracts/" + reference;
        expect(200, application.post(Role.ADMINISTRATOR, contract + "/start", "{\"effectiveOn\": \"2015-10-01\"}"));
        return contract;
    }
}
