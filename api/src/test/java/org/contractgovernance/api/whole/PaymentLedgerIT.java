package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import java.util.List;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The payment ledger, from the lines that events make to the documents that lines are applied to. */
class PaymentLedgerIT {

    private static final String PERIOD = "2015-10";
    private static final String NOTE =
            "{\"document\": {\"kind\": \"credit-note\", \"number\": \"CN-0007\", \"issuedOn\": \"2016-05-03\"}%s}";

    private final Running application = Running.application();

    private JsonNode get(Role role, String address) {
        return expect(200, application.get(role, address)).json();
    }

    private Answer post(Role role, String address, String body) {
        return application.post(role, address, body, "Prefer", "wait=10");
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(expect(status, answer).json().get("code").asString()).isEqualTo(code);
    }

    private static Assessed charged(String pounds) {
        return AnAssessment.assessed(
                AnAssessment.reckoned(AnAssessment.line("2000.00"))
                        .charges(AnAssessment.pounds(pounds))
                        .build(),
                new RestsOn("SL-1", PERIOD, null, List.of(), false, null));
    }

    private static List<String> lines(JsonNode ledger) {
        return ledger.get("entries")
                .valueStream()
                .map(each -> "%s %s, then %s"
                        .formatted(
                                each.get("kind").asString(),
                                each.get("amount").decimalValue().setScale(2).toPlainString(),
                                each.get("balance").decimalValue().setScale(2).toPlainString()))
                .toList();
    }

    /** The figures: 100,000.00 charged, 2,500.00 for indexation, and 1,499.50 less once the index was put right. */
    @Test
    void theLedgerIsTheSumOfWhatHappenedAsItWasKnownThen() {
        String contract = Sample.contract();
        String ledger = contract + "/payment-ledger";
        Accepted proposed = Assessing.propose(application, contract, PERIOD, charged("102500.00"));
        JsonNode first = get(Role.AUDITOR, ledger + "?minPosition=" + proposed.position());
        assertThat(lines(first))
                .containsExactly("charge 100000.00, then 100000.00", "indexation 2500.00, then 102500.00");
        String then = first.get("asOf").get("recordedAt").asString();

        Accepted restated = Assessing.restate(application, contract, PERIOD, charged("101000.50"));
        JsonNode now = get(Role.AUDITOR, ledger + "?minPosition=" + restated.position());
        assertThat(lines(now))
                .containsExactly(
                        "charge 100000.00, then 100000.00",
                        "indexation 2500.00, then 102500.00",
                        "adjustment -1499.50, then 101000.50");
        assertThat(now.at("/totals/kind/adjustment").asLong()).isEqualTo(1);
        JsonNode line = now.at("/entries/2");
        assertThat(line.get("adjusts").asString()).isEqualTo("charge");
        assertThat(line.get("period").asString()).isEqualTo(PERIOD);
        assertThat(line.get("periodTo").asString()).isEqualTo("2015-10-31");
        assertThat(line.at("/origin/event").asString()).isEqualTo("AssessmentRestated");
        expect(200, application.get(Role.AUDITOR, line.at("/origin/derivation").asString()));

        assertThat(lines(get(Role.AUDITOR, ledger + "?knownAt=" + then))).isEqualTo(lines(first));
        assertThat(lines(get(Role.AUDITOR, ledger + "?effectiveOn=2015-12-31"))).isEmpty();
        assertThat(lines(get(Role.AUDITOR, ledger + "?kind=indexation")))
                .containsExactly("indexation 2500.00, then 102500.00");
        assertThat(lines(get(Role.AUDITOR, ledger + "?from=2015-11-01"))).isEmpty();
        assertThat(lines(get(Role.AUDITOR, ledger + "?from=2015-10-31&to=2015-10-31")))
                .hasSize(3);
        assertThat(lines(get(Role.AUDITOR, ledger + "?sort=amount&limit=1")))
                .containsExactly("adjustment -1499.50, then 101000.50");
        refused(400, "invalid-filter", application.get(Role.AUDITOR, ledger + "?sort=line"));
        assertThat(get(Role.AUDITOR, ledger + "/balance").get("balance").decimalValue())
                .isEqualByComparingTo("101000.50");
        assertThat(get(Role.AUDITOR, ledger + "/balance?knownAt=" + then)
                        .get("balance")
                        .decimalValue())
                .isEqualByComparingTo("102500.00");
    }

    @Test
    void aLineIsAppliedToADocumentOnceAndCorrected() {
        String contract = Sample.contract();
        String ledger = contract + "/payment-ledger";
        Accepted proposed = Assessing.propose(application, contract, PERIOD, charged("100000.00"));
        String line = get(Role.AUDITOR, ledger + "?minPosition=" + proposed.position())
                .at("/entries/0/line")
                .asString();
        String at = ledger + "/lines/" + line;
        String body = NOTE.formatted("");

        refused(404, "unknown-line", post(Role.COMMISSIONER, ledger + "/lines/1/apply", body));
        refused(404, "unknown-line", post(Role.COMMISSIONER, ledger + "/lines/" + line + "1/apply", body));
        refused(
                404,
                "unknown-line",
                post(Role.COMMISSIONER, Sample.contract() + "/payment-ledger/lines/" + line + "/apply", body));
        refused(403, "not-in-this-role", post(Role.AUDITOR, at + "/apply", body));
        expect(400, post(Role.COMMISSIONER, at + "/apply", "{}"));
        expect(400, post(Role.COMMISSIONER, at + "/apply", body.replace("CN-0007", "")));
        expect(400, post(Role.COMMISSIONER, at + "/apply", body.replace("credit-note", "cheque")));
        refused(400, "document-of-later", post(Role.COMMISSIONER, at + "/apply", body.replace("2016", "2099")));
        refused(
                409,
                "line-not-applied",
                post(Role.COMMISSIONER, at + "/correct", NOTE.formatted(", \"reason\": \"Mistyped\"")));

        expect(200, post(Role.COMMISSIONER, at + "/apply", body));
        assertThat(get(Role.AUDITOR, ledger)
                        .at("/entries/0/applied/0/document/number")
                        .asString())
                .isEqualTo("CN-0007");
        assertThat(get(Role.AUDITOR, ledger + "/balance").get("notApplied").decimalValue())
                .isEqualByComparingTo("0");
        refused(409, "line-already-applied", post(Role.COMMISSIONER, at + "/apply", body));
        refused(
                409,
                "application-unchanged",
                post(Role.COMMISSIONER, at + "/correct", NOTE.formatted(", \"reason\": \"Mistyped\"")));
        expect(
                200,
                post(
                        Role.COMMISSIONER,
                        at + "/correct",
                        NOTE.formatted(", \"reason\": \"Mistyped\"").replace("CN-0007", "CN-0008")));
        assertThat(get(Role.AUDITOR, ledger)
                        .at("/entries/0/applied/0/document/number")
                        .asString())
                .isEqualTo("CN-0008");
    }

    @Test
    void aLineIsAppliedInPartsAndWhatIsLeftIsCounted() {
        String contract = Sample.contract();
        String ledger = contract + "/payment-ledger";
        Accepted proposed = Assessing.propose(application, contract, PERIOD, charged("102500.00"));
        JsonNode lines = get(Role.AUDITOR, ledger + "?limit=1&minPosition=" + proposed.position());
        assertThat(lines.get("total").asLong()).isEqualTo(2);
        assertThat(lines(get(
                        Role.AUDITOR,
                        ledger + "?limit=1&cursor=" + lines.get("next").asString())))
                .containsExactly("indexation 2500.00, then 102500.00");
        String at = ledger + "/lines/" + lines.at("/entries/0/line").asString();

        expect(200, post(Role.COMMISSIONER, at + "/apply", NOTE.formatted(", \"amount\": 60000.01")));
        refused(
                400,
                "part-of-line",
                post(
                        Role.COMMISSIONER,
                        at + "/apply",
                        NOTE.formatted(", \"amount\": 40000.00").replace("CN-0007", "CN-0008")));
        assertThat(get(Role.AUDITOR, ledger + "/balance").get("notApplied").decimalValue())
                .isEqualByComparingTo("42499.99");
        expect(200, post(Role.COMMISSIONER, at + "/apply", NOTE.formatted("").replace("CN-0007", "CN-0008")));
        JsonNode line = get(Role.AUDITOR, ledger).at("/entries/0");
        assertThat(line.at("/applied/1/amount").decimalValue()).isEqualByComparingTo("39999.99");
        assertThat(line.get("notApplied").decimalValue()).isEqualByComparingTo("0");
        assertThat(get(Role.AUDITOR, ledger + "/balance").get("notApplied").decimalValue())
                .isEqualByComparingTo("2500");
        refused(
                400,
                "which-application",
                post(Role.COMMISSIONER, at + "/correct", NOTE.formatted(", \"reason\": \"Mistyped\"")));
    }

    @Test
    void aDecidedDeductionIsALineThatBothPartiesRead() {
        String contract = Sample.providersContract();
        String period = "ledger-1";
        Accepted proposed = Assessing.propose(
                application, contract, period, Assessing.of(period, "SEN-01", "1000.00", "500.00", "1200.00"));
        String assessment = contract + "/assessments/" + period;
        get(Role.PROVIDER, assessment + "?minPosition=" + proposed.position());
        expect(200, post(Role.PROVIDER, assessment + "/respond", "{\"stance\": \"agrees\"}"));
        expect(200, post(Role.COMMISSIONER, assessment + "/deductions/2/confirm", "{}"));

        JsonNode credit = get(Role.PROVIDER, contract + "/payment-ledger?kind=credit&sort=-effectiveOn&limit=200")
                .get("entries")
                .valueStream()
                .filter(each -> each.get("period").asString().equals(period))
                .findFirst()
                .orElseThrow();
        // of 1,500.00 are 1,200.00 taken, of which a third is for the KPI
        assertThat(credit.get("amount").decimalValue()).isEqualByComparingTo("-400.00");
        assertThat(credit.get("about").asString()).isEqualTo("SEN-01");
        assertThat(credit.get("clause").asString()).isEqualTo("Schedule 2.2, Part A, paragraph 3");
        assertThat(credit.get("deduction").asInt()).isEqualTo(2);
    }
}
