package org.contractgovernance.api.fuzz;

import java.util.Map;
import org.contractgovernance.api.whole.Assessing;
import org.contractgovernance.api.whole.Running;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.api.whole.Sample;
import org.contractgovernance.api.whole.SettingOff;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.access.Role;
import tools.jackson.databind.JsonNode;

/** Puts things on record, each new, and waits for the registers. */
final class OnRecord {

    private static final String DEFINITION = """
            {"name": "Plans in time", "definition": "Plans issued within 20 weeks", "measure": "percentage",
             "unit": "%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
             "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                       {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
             "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
             "due": {"workingDaysAfter": 10}, "published": true}""";
    private static final String EXAMPLE_KPI =
            "{\"code\": \"SEN-01\", \"appliesFrom\": \"2015-10-01\", \"effectiveOn\": \"2015-10-01\", \"definition\": %s}";
    private static final String REGIME = """
            {"appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "terms": {
              "period": "month", "severities": [{"name": "minor", "points": 1, "clause": "1"}],
              "kpis": [{"kpi": "SEN-01", "clause": "2", "measure": "percentage", "frequency": "monthly", "decimals": 0,
                        "bands": [{"from": 95}, {"to": 94, "severity": "minor"}]}],
              "withoutFigure": {"clause": "3", "nothingBreaksRun": false},
              "charges": {"clause": "4", "perPeriod": {"pounds": 1000}},
              "credits": {"points": {"clause": "5", "percentPerPoint": 1}, "events": []},
              "caps": [], "criticalWindows": [], "providersSay": {"clause": "6", "workingDays": 10},
              "rounding": {"clause": "7", "mode": "half-up"}}}""";
    private static final String RESULTS = """
            {"appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "terms": {
              "outputs": [{"code": "CLOSED", "name": "Days closed", "clause": "5", "paidBy": "provider",
                           "volumes": [{"clause": "5", "above": 0, "percent": 0}, {"clause": "5", "above": 52, "percent": 100}],
                           "prices": [{"appliesFrom": "2015-10-01", "clause": "5", "most": {"pounds": 6.60},
                                       "attachmentPercent": 0, "resultPercent": 100}]},
                          {"code": "FAMILY", "name": "Families", "clause": "1", "paidBy": "council", "volumes": [],
                           "prices": [{"appliesFrom": "2015-10-01", "clause": "2", "most": {"pounds": 4000},
                                       "attachmentPercent": 80, "resultPercent": 20}], "deducted": {"clause": "4", "parts": 1, "of": 6}}],
              "rounding": {"clause": "3", "mode": "half-up"}}}""";
    private static final String SHARE = """
            {"appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "terms": {
              "base": "cost", "shareOf": "provider", "apply": "marginal",
              "bands": [{"clause": "1", "to": 80, "sharePercent": 0}, {"clause": "1", "from": 80, "to": 100, "sharePercent": 25},
                        {"clause": "1", "from": 100, "sharePercent": 50}],
              "losses": {"clause": "2", "treatment": "shared"}, "rounding": {"clause": "3", "mode": "half-up"}}}""";
    private static final String POLICY = """
            {"reason": "As the board decided", "policy": {"issue": {"clause": "9.1", "severity": "serious", "priority": "high"}}}""";

    static final String YEAR = "2015-16";

    /** No later year is over, so that a statement of this one can be opened again. */
    private static final String LATEST_YEAR = "2025-26";

    private static final String SUBSCRIPTIONS = "/api/v1/risk-tool/subscriptions";

    private static final String MAPPINGS = "/api/v1/risk-tool/mappings";

    private final Running application;
    private final String contract = Sample.providersContract();
    private final String run = Long.toString(System.nanoTime(), 36);
    private int count;

    OnRecord(Running application) {
        this.application = application;
    }

    /** A word that nothing else is called by. */
    String fresh(String kind) {
        return kind + "-" + ++count + "-" + run;
    }

    /** A service of the provider's contract. */
    String service() {
        String code = fresh("S");
        done(post(
                Role.COMMISSIONER,
                contract + "/services",
                "{\"code\": \"%s\", \"name\": \"Admissions\", \"transferredOn\": \"2015-10-01\"}".formatted(code)));
        return code;
    }

    /** Position of an event of the provider's contract. */
    long position() {
        return done(post(Role.COMMISSIONER, contract + "/issues", Sample.issue("")))
                .json()
                .get("position")
                .asLong();
    }

    /** A person. */
    String entered() {
        return done(post(Role.ADMINISTRATOR, "/api/v1/people", "{\"name\": \"%s\"}".formatted(fresh("Xyz"))))
                .json()
                .get("person")
                .asString();
    }

    /** A contract, and what was done to it: parts of addresses, each but the first followed by a body. */
    String contract(String... more) {
        String reference = fresh("fuzz");
        String address = "/api/v1/contracts/" + reference;
        done(post(Role.COMMISSIONER, "/api/v1/contracts", Sample.registration(reference)));
        for (int i = 0; i < more.length; i += i == 0 ? 1 : 2) {
            boolean start = i == 0;
            done(post(
                    Role.COMMISSIONER,
                    address + "/" + more[i],
                    start ? "{\"effectiveOn\": \"2015-10-01\"}" : more[i + 1]));
        }
        return reference;
    }

    /** A contract with the KPI of the document's example of a performance regime. */
    String contractWithKpi() {
        return contract("start", "kpis", EXAMPLE_KPI.formatted(DEFINITION));
    }

    /** The same with a performance regime. */
    String contractWithRegime() {
        return contract("start", "kpis", EXAMPLE_KPI.formatted(DEFINITION), "performance-regime", REGIME);
    }

    /** A contract with a failure policy. */
    String contractWithPolicy() {
        return contract("start", "failure-policy", POLICY);
    }

    /** A contract that pays for results. */
    String contractWithResults() {
        return contract("start", "payment-by-results", RESULTS);
    }

    /** Sees to it that the provider's contract pays for results. */
    void payForResults() {
        Answer answer = post(Role.COMMISSIONER, contract + "/payment-by-results", RESULTS);
        if (answer.status() != 409) {
            done(answer);
        }
    }

    /** A contract that shares gains. */
    String contractWithShare() {
        return contract("start", "gain-share", SHARE);
    }

    /** A statement of the provider's contract that the provider drafted. */
    void statement(String year) {
        Answer answer = post(Role.COMMISSIONER, contract + "/gain-share", SHARE);
        if (answer.status() != 409) {
            done(answer);
        }
        onStatement(
                Role.PROVIDER,
                year,
                "draft",
                "{\"figures\": {\"target\": 500, \"outturn\": 200}, \"evidence\": [{\"title\": \"Accounts\", \"link\": \"https://evidence.example/\", \"sha256\": \"%s\"}]}"
                        .formatted("ab".repeat(32)));
    }

    /** A statement that both parties certified; its year. */
    String certifiedStatement() {
        statement(LATEST_YEAR);
        onStatement(Role.COMMISSIONER, LATEST_YEAR, "agree");
        onStatement(Role.COMMISSIONER, LATEST_YEAR, "certify");
        onStatement(Role.PROVIDER, LATEST_YEAR, "certify");
        return LATEST_YEAR;
    }

    void onStatement(Role who, String year, String act) {
        onStatement(who, year, act, "{}");
    }

    private void onStatement(Role who, String year, String act, String body) {
        done(post(who, contract + "/gain-share/statements/%s/%s".formatted(year, act), body));
    }

    /** A claim of two cases that nobody has looked at. */
    String claim() {
        payForResults();
        String claim = fresh("RC");
        String one =
                "{\"caseReference\": \"%s\", \"achievedOn\": \"2015-11-02\", \"quantity\": 1, \"evidence\": [{\"title\": \"Form\", \"link\": \"https://evidence.example/\", \"sha256\": \"%s\"}]}";
        done(post(
                Role.PROVIDER,
                contract + "/payment-by-results/claims",
                "{\"claim\": \"%s\", \"output\": \"FAMILY\", \"payment\": \"attachment\", \"effectiveOn\": \"2015-12-01\", \"cases\": [%s, %s]}"
                        .formatted(
                                claim,
                                one.formatted(fresh("F"), "ab".repeat(32)),
                                one.formatted(fresh("F"), "ab".repeat(32)))));
        return claim;
    }

    /** A claim that can be accepted. */
    String verifiedClaim() {
        String claim = claim();
        done(
                post(
                        Role.COMMISSIONER,
                        contract + "/payment-by-results/claims/" + claim + "/verify",
                        "{\"effectiveOn\": \"2015-12-02\", \"check\": {\"checkedAt\": \"Files\", \"records\": [{\"record\": \"1\", \"finding\": \"agrees\"}]}}"));
        return claim;
    }

    /** A claim that was paid. */
    String paidClaim() {
        String claim = verifiedClaim();
        done(post(
                Role.COMMISSIONER,
                contract + "/payment-by-results/claims/" + claim + "/accept",
                "{\"effectiveOn\": \"2015-12-03\"}"));
        return claim;
    }

    /** An open issue. */
    String issue() {
        return reference(post(Role.COMMISSIONER, contract + "/issues", Sample.issue("")));
    }

    /** A claim that was paid, for which another price is proposed. */
    String repricedClaim() {
        String claim = paidClaim();
        done(post(
                Role.COMMISSIONER,
                contract + "/payment-by-results/amend",
                RESULTS.replace("\"pounds\": 4000", "\"pounds\": " + (4000 + System.nanoTime() % 1_000_000))
                        .replaceFirst("\"effectiveOn\": \"2015-10-01\"", "\"reason\": \"Dearer\"")));
        return claim;
    }

    /** A claim for relief that is undecided. */
    String relief() {
        return reference(post(Role.PROVIDER, contract + "/relief", """
                {"cause": "authority-cause", "clause": "1", "narrative": "Closed",
                 "periods": [{"kpi": "%s", "period": "2016-01"}]}""".formatted(kpi())));
    }

    /** The assessment of a period, whose deductions the provider may respond to. */
    String assessment() {
        String period = fresh("period");
        Accepted proposed = Assessing.propose(
                application, contract, period, Assessing.of(period, "SEN-01", "1000.00", "500.00", "1200.00"));
        done(application.get(
                Role.COMMISSIONER, contract + "/assessments/" + period + "?minPosition=" + proposed.position()));
        return period;
    }

    /** A line of the payment ledger that is applied to no document. */
    String ledgerLine() {
        String period = assessment();
        Answer ledger = application.get(Role.COMMISSIONER, contract + "/payment-ledger?sort=-effectiveOn&limit=200");
        return done(ledger)
                .json()
                .get("entries")
                .valueStream()
                .filter(each -> each.get("period").asString().equals(period))
                .map(each -> each.get("line").asString())
                .findFirst()
                .orElseThrow();
    }

    /** An occurrence that lasts. */
    String occurrence(Role by) {
        return reference(post(by, Sample.prices() + "/occurrences", Sample.occurrence("")));
    }

    /** Something that a failure of a period set off. */
    String failureResponse() {
        Accepted setOff = SettingOff.issue(application, Sample.PROVIDERS, fresh("period"));
        done(application.get(
                Role.COMMISSIONER,
                contract + "/failure-responses/" + setOff.reference() + "?minPosition=" + setOff.position()));
        return setOff.reference();
    }

    /** An open early warning. */
    String warning() {
        return reference(post(Role.COMMISSIONER, contract + "/early-warnings", Sample.warning("")));
    }

    /** A KPI without a return. */
    String kpi() {
        String code = fresh("F");
        done(post(
                Role.COMMISSIONER,
                contract + "/kpis",
                "{\"code\": \"%s\", \"appliesFrom\": \"2015-10-01\", \"effectiveOn\": \"2015-10-01\", \"definition\": %s}"
                        .formatted(code, DEFINITION)));
        return code;
    }

    /** An active subscription. */
    String subscription() {
        String body =
                "{\"name\": \"Register\", \"address\": \"https://%s/\", \"kinds\": [\"risk-closed\"], \"everyContract\": true, \"councilOnly\": false, \"signing\": \"both\"}"
                        .formatted(Running.NOBODY_LISTENS);
        return done(post(Role.ADMINISTRATOR, SUBSCRIPTIONS, body))
                .json()
                .at("/subscription/subscription")
                .asString();
    }

    /** A secret address of a calendar. */
    String calendarAddress() {
        String addresses = contract + "/calendar-addresses";
        revokeCalendarAddresses();
        return done(post(Role.COMMISSIONER, addresses, "{\"name\": \"Fuzz\"}"))
                .json()
                .at("/calendarAddress/calendarAddress")
                .asString();
    }

    private void revokeCalendarAddresses() {
        String addresses = contract + "/calendar-addresses";
        application
                .get(Role.COMMISSIONER, addresses)
                .json()
                .get("calendarAddresses")
                .valueStream()
                .filter(each -> !each.get("state").asString().equals("revoked"))
                .forEach(each -> done(post(
                        Role.COMMISSIONER,
                        addresses + "/" + each.get("calendarAddress").asString() + "/revoke",
                        "{\"reason\": \"Over\"}")));
    }

    /** Lets go of what there may be only so many of. */
    void tidyUp() {
        revokeCalendarAddresses();
        application
                .get(Role.ADMINISTRATOR, SUBSCRIPTIONS)
                .json()
                .get("subscriptions")
                .forEach(each -> done(post(
                        Role.ADMINISTRATOR,
                        SUBSCRIPTIONS + "/" + each.get("subscription").asString() + "/delete",
                        "{\"reason\": \"Over\"}")));
        for (JsonNode each :
                application.get(Role.ADMINISTRATOR, MAPPINGS).json().get("mappings")) {
            String name = each.get("name").asString();
            if (name.startsWith("fuzz-")) {
                done(application.ask(Role.ADMINISTRATOR, "DELETE", MAPPINGS + "/" + name, "application/json", ""));
            }
        }
    }

    private static String reference(Answer answer) {
        return done(answer).json().get("reference").asString();
    }

    /** The answer to a command, once the registers show it. */
    Answer post(Role role, String address, String body) {
        Answer answer = application.post(role, address, body, "Prefer", "wait=10");
        boolean command = answer.status() < 300 && answer.json().has("position");
        if (command && answer.header("Preference-Applied").isEmpty()) {
            throw new AssertionError(
                    "the registers no longer take in what is recorded, since what was asked before " + address);
        }
        return answer;
    }

    /** The answer, of something that was done. */
    static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError("what was to be made ready was refused: " + answer);
        }
        return answer;
    }

    /** An address below the provider's contract, its parts filled in. */
    String at(String address, Map<String, String> parts) {
        String filled = contract + address;
        for (Map.Entry<String, String> each : parts.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }
}
