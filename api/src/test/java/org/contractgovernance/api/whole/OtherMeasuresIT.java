package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that are no number, and periods with nothing to measure, from the request to the scorecard and its derivation. */
class OtherMeasuresIT {

    private static final String DAY = """
            {"code": "CONVERTED", "definition": {"name": "Statements converted", "definition": "The day of the last of 3,000",
             "measure": "day-reached", "unit": "day", "direction": "lower-is-better", "frequency": "monthly",
             "targetDay": "2016-01-31",
             "bands": [{"rating": "good", "toDay": "2016-01-31"},
                       {"rating": "approaching-target", "fromDay": "2016-02-01", "toDay": "2016-02-14"},
                       {"rating": "requires-improvement", "fromDay": "2016-02-15", "toDay": "2016-02-29"},
                       {"rating": "inadequate", "fromDay": "2016-03-01"}],
             "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
             "due": {"workingDaysAfter": 10}, "published": false}, "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01"}""";

    private static final String RED_AMBER_GREEN = """
            {"code": "TOLERATED", "definition": {"name": "Plans in time", "definition": "Plans issued in time, of all",
             "measure": "percentage", "unit": "%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
             "scale": {"clause": "Schedule 4, paragraph 2",
                       "words": [{"word": "green", "colour": "#00703c", "rating": "good"},
                                 {"word": "amber", "colour": "#ffbf47"},
                                 {"word": "red", "colour": "#d4351c", "rating": "inadequate"}]},
             "bandedBy": "distance-from-target",
             "bands": [{"word": "green", "from": 0}, {"word": "amber", "from": -5, "to": -1}, {"word": "red", "to": -6}],
             "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
             "due": {"workingDaysAfter": 10}, "published": false}, "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01"}""";

    private final Running application = Running.application();

    @Test
    void whatCannotBeCountedIsReturnedRatedAndDerived() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", DAY));

        submit(
                contract,
                "CONVERTED",
                "2015-12",
                "{\"nothingToMeasure\": \"The first statement is converted in January\"}");
        submit(contract, "CONVERTED", "2016-01", "{\"notReached\": true}");
        submit(contract, "CONVERTED", "2016-02", """
                {"reachedOn": "2016-02-15",
                 "exclusions": [{"what": "Pupils who moved away", "count": 12, "why": "Clause 7.3"}]}""");

        Answer scorecard = application.get(
                Role.AUDITOR, contract + "/kpi-scorecard?code=CONVERTED&from=2015-12-01&to=2016-02-28&sort=period");
        assertThat(scorecard
                        .json()
                        .at("/totals/otherBecause/nothing-to-measure")
                        .asInt())
                .as(scorecard.body())
                .isEqualTo(1);
        assertThat(scorecard.json().at("/totals/rating").toString())
                .isEqualTo("{\"approaching-target\":1,\"requires-improvement\":1}");
        assertThat(scorecard.json().at("/entries/2/day").asString()).isEqualTo("2016-02-15");
        assertThat(scorecard.json().at("/entries/2/targetDay").asString()).isEqualTo("2016-01-31");
        assertThat(scorecard.json().at("/entries/2/returned/exclusions/0/count").asInt())
                .isEqualTo(12);

        Answer nothing = application.get(Role.AUDITOR, contract + "/kpi-scorecard?otherBecause=nothing-to-measure");
        assertThat(nothing.json().get("total").asInt()).as(nothing.body()).isEqualTo(1);
        assertThat(nothing.json().at("/entries/0/period").asString()).isEqualTo("2015-12");
        assertThat(nothing.json().at("/entries/0").has("rating")).isFalse();

        Answer derived = application.get(Role.AUDITOR, contract + "/kpis/CONVERTED/returns/2016-02/derivation");
        assertThat(derived.json().at("/ratings/0/agrees").asBoolean())
                .as(derived.body())
                .isTrue();
        assertThat(derived.json().at("/ratings/0/worked/steps").findValuesAsString("step"))
                .containsExactly("excluded", "given", "rated");
    }

    @Test
    void aContractsOwnWordIsShownWithItsColourAndCounted() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", RED_AMBER_GREEN));

        submit(contract, "TOLERATED", "2016-01", "{\"value\": 91}");
        submit(contract, "TOLERATED", "2016-02", "{\"value\": 95}");

        Answer scorecard = application.get(Role.AUDITOR, contract + "/kpi-scorecard?code=TOLERATED&word=amber");
        assertThat(scorecard.json().at("/totals/word").toString())
                .as(scorecard.body())
                .isEqualTo("{\"amber\":1}");
        assertThat(scorecard.json().at("/entries/0/word").asString()).isEqualTo("amber");
        assertThat(scorecard.json().at("/entries/0/colour").asString()).isEqualTo("#ffbf47");
        assertThat(scorecard.json().at("/entries/0").has("rating")).isFalse();

        Answer derived = application.get(Role.AUDITOR, contract + "/kpis/TOLERATED/returns/2016-01/derivation");
        assertThat(derived.json().at("/ratings/0/worked/steps").findValuesAsString("output"))
                .as(derived.body())
                .containsExactly("91", "91", "-4", "-4", "amber", "none");
        assertThat(derived.json().at("/ratings/0/agrees").asBoolean()).isTrue();
    }

    @Test
    void aPeriodsOwnTargetAndTheForecastAreShown() {
        String contract = Sample.contract();
        String profiled = RED_AMBER_GREEN.replace(
                "\"scale\":", "\"profile\": [{\"period\": \"2016-01\", \"target\": 90}], \"scale\":");
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", profiled));

        submit(
                contract,
                "TOLERATED",
                "2016-01",
                "{\"value\": 91, \"forecast\": {\"figure\": 95.5, \"basis\": \"As last year\"}}");

        Answer line = application.get(Role.AUDITOR, contract + "/kpis/TOLERATED/returns/2016-01");
        assertThat(line.json().get("target").asInt()).as(line.body()).isEqualTo(90);
        assertThat(line.json().get("word").asString()).isEqualTo("green");
        assertThat(line.json().at("/returned/forecast/figure").toString()).isEqualTo("95.5");
        Answer before = application.get(Role.AUDITOR, contract + "/kpis/TOLERATED/returns/2015-12");
        assertThat(before.json().get("target").asInt()).as(before.body()).isEqualTo(95);

        Answer unknown = application.post(
                Role.COMMISSIONER,
                contract + "/kpis",
                profiled.replace("TOLERATED", "OTHER").replace("2016-01\"", "2016-Q9\""));
        assertThat(unknown.json().at("/errors/0/pointer").asString())
                .as(unknown.body())
                .isEqualTo("/definition/profile/0/period");
    }

    @Test
    void aVerifiedSampleIsShownOnTheReturnAndDerived() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", RED_AMBER_GREEN));
        submit(contract, "TOLERATED", "2016-01", "{\"value\": 91}");
        String verify = contract + "/kpis/TOLERATED/returns/2016-01/verify-sample";
        String check = """
                {"check": {"checkedAt": "The case system", "population": 91,
                 "records": [{"record": "EHCP-3", "finding": "agrees"},
                             {"record": "EHCP-13", "finding": "differs", "found": "Issued in February"}]}}""";

        assertThat(application.post(Role.COMMISSIONER, verify, check).code()).isEqualTo("assured-by-another");
        expect(200, application.post(Role.REVIEWER, verify, check, "Prefer", "wait=10"));
        Answer refused =
                application.post(Role.REVIEWER, verify, check.replace(", \"found\": \"Issued in February\"", ""));
        assertThat(refused.json().at("/errors/0/pointer").asString())
                .as(refused.body())
                .isEqualTo("/check/records/1/found");

        Answer line = application.get(Role.AUDITOR, contract + "/kpis/TOLERATED/returns/2016-01");
        assertThat(line.json().at("/returned/verifications").asInt())
                .as(line.body())
                .isEqualTo(1);
        assertThat(line.json().at("/returned/verifiedSample/records/1/finding").asString())
                .isEqualTo("differs");
        assertThat(line.json().at("/returned/changedSinceVerified").asBoolean()).isFalse();
        assertThat(line.json().get("status").asString()).isEqualTo("submitted");

        Answer derived = application.get(Role.AUDITOR, contract + "/kpis/TOLERATED/returns/2016-01/derivation");
        assertThat(derived.json().at("/returned/agrees").asBoolean())
                .as(derived.body())
                .isTrue();
    }

    /** Each form in which contracts rate a figure, with a return at the limit and one just below it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MET     | percentage | %      | 95  | met;not met | 95,100;0,94 | {"value": 95} | met | {"value": 94} | not met
            FLOOR   | percentage | %      | 98  | ambition reached;above the floor;below the floor | 98,100;90,97;0,89 | {"value": 97} | above the floor | {"value": 89} | below the floor
            AMOUNT  | money      | £      | 500 | met;not met | 500,;,499 | {"value": 499.50} | met | {"value": 499.49} | not met
            RATIO   | ratio      | %      | 110 | met;not met | 110,;0,109 | {"numerator": 110, "denominator": 100} | met | {"numerator": 109, "denominator": 100} | not met
            YES     | yes-no     | answer | 1   | met;not met | 1,1;0,0 | {"yes": true} | met | {"yes": false} | not met
            HOURS   | duration   | working hours | 4 | met;late;not met | 0,4;5,8;9, | {"numerator": 9, "denominator": 2} | late | {"value": 9} | not met
            """)
    void aFigureIsRatedInTheContractsOwnForm(
            String code,
            String measure,
            String unit,
            String target,
            String words,
            String limits,
            String first,
            String firstWord,
            String second,
            String secondWord) {
        String contract = Sample.contract();
        List<String> all = List.of(words.split(";", -1));
        String scale = all.stream()
                .map(each -> "{\"word\": \"%s\", \"colour\": \"#00703c\"}".formatted(each))
                .collect(Collectors.joining(", "));
        List<String> bands = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String[] limit = limits.split(";", -1)[i].split(",", -1);
            bands.add("{\"word\": \"%s\"%s%s}"
                    .formatted(
                            all.get(i),
                            limit[0].isEmpty() ? "" : ", \"from\": " + limit[0],
                            limit[1].isEmpty() ? "" : ", \"to\": " + limit[1]));
        }
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", """
                {"code": "%s", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "definition": {
                 "name": "A measure", "definition": "What is measured", "measure": "%s", "unit": "%s",
                 "direction": "%s", "frequency": "monthly", "target": %s,
                 "scale": {"clause": "Schedule 1", "words": [%s]}, "bands": [%s],
                 "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 10}, "published": false}}""".formatted(
                        code,
                        measure,
                        unit,
                        code.equals("HOURS") ? "lower-is-better" : "higher-is-better",
                        target,
                        scale,
                        String.join(", ", bands))));
        submit(contract, code, "2016-01", first);
        submit(contract, code, "2016-02", second);

        assertThat(word(contract, code, "2016-01")).isEqualTo(firstWord);
        assertThat(word(contract, code, "2016-02")).isEqualTo(secondWord);
    }

    private String word(String contract, String code, String period) {
        Answer line = application.get(Role.AUDITOR, "%s/kpis/%s/returns/%s".formatted(contract, code, period));
        return line.json().get("word").asString();
    }

    @Test
    void aFigureOfAnotherMeasureIsRefusedByItsField() {
        String contract = Sample.contract();
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", DAY));

        Answer refused = application.post(
                Role.COMMISSIONER,
                contract + "/kpis/CONVERTED/submissions",
                "{\"period\": \"2016-01\", \"figures\": {\"value\": 3000}}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("figure-of-another-measure");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/figures/value");
    }

    private void submit(String contract, String code, String period, String figures) {
        expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/" + code + "/submissions",
                        "{\"period\": \"%s\", \"figures\": %s}".formatted(period, figures),
                        "Prefer",
                        "wait=10"));
    }
}
