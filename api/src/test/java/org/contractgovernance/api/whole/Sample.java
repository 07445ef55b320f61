package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.contractgovernance.contracts.access.Role;

/** What the tests need on record before they can begin. */
public final class Sample {

    /** The contract of the tests that the demo provider may know of. */
    public static final String PROVIDERS = "worcestershire-babcock-prime";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Once {
        static final String PROVIDERS_ADDRESS = started(PROVIDERS);
    }

    /** How notices are given, the same for all tests: by post on the second working day after posting, by hand on the day, by e-mail until 17:00 or on the next working day. */
    public static final String NOTICE_TERMS = """
            {"terms": {"clause": "Clause 24",
                       "receipts": [{"how": "post", "clause": "24.2(a)", "after": 2},
                                    {"how": "hand", "clause": "24.2(b)", "after": 0, "unit": "days"},
                                    {"how": "email", "clause": "24.2(c)", "after": 0, "sentBy": "17:00"}],
                       "answers": [{"kind": "remedy", "within": {"clause": "24.4", "amount": 5},
                                    "silence": {"clause": "24.5", "means": "deemed-accepted"}}]},
             "reason": "As signed", "effectiveOn": "2015-10-01", "source": "illustrative"}""";

    private Sample() {}

    /** The provider's contract, registered and started. */
    public static String providersContract() {
        return Once.PROVIDERS_ADDRESS;
    }

    /** Another contract of its own, registered and started; its address. */
    public static String contract() {
        return started("contract-" + COUNT.incrementAndGet());
    }

    private static String started(String reference) {
        Running application = Running.application();
        // another test may have registered the provider's contract already
        Running.Answer registered = application.post(Role.ADMINISTRATOR, "/api/v1/contracts", registration(reference));
        if (registered.status() != 409) {
            expect(201, registered);
        }
        String address = "/api/v1/contracts/" + reference;
        expect(
                200,
                application.post(
                        Role.ADMINISTRATOR,
                        address + "/start",
                        "{\"effectiveOn\":\"2015-10-01\"}",
                        "Prefer",
                        "wait=10"));
        return address;
    }

    /** A contract to be registered under a reference. */
    public static String registration(String reference) {
        return """
                {"contract": "%s", "effectiveOn": "2015-10-01",
                 "details": {"title": "Learning and Achievement", "commissioner": "A council", "provider": "A provider",
                             "startsOn": "2015-10-01", "tier": "gold", "legalRegime": "not-stated", "yearStart": "financial"}}""".formatted(reference);
    }

    /** An early warning that is raised directly. */
    public static String warning(String more) {
        return ESCALATION
                .replace("{\"cause\"", "{\"title\": \"Appeals\", \"cause\"")
                .replace("\"2016-04-21\"}", "\"2016-04-21\"" + more + "}");
    }

    /** An issue, with more said of it. */
    public static String issue(String more) {
        return """
                {"type": "problem", "title": "Offers sent late", "description": "Two days after offer day.",
                 "severity": "serious", "priority": "high", "effectiveOn": "2016-04-20"%s}""".formatted(more);
    }

    /** Raises an issue and waits for the registers; its address. */
    static String issueIn(String contract) {
        Running.Answer answer = expect(
                201,
                Running.application().post(Role.COMMISSIONER, contract + "/issues", issue(""), "Prefer", "wait=10"));
        return answer.header("Location");
    }

    /** Raises an issue that is the council's alone, and answers what was answered. */
    static Running.Answer councilOnlyIssueIn(String contract) {
        return expect(
                201,
                Running.application()
                        .post(
                                Role.COMMISSIONER,
                                contract + "/issues",
                                issue(", \"visibility\": \"council-only\""),
                                "Prefer",
                                "wait=10"));
    }

    /** Gives events of the provider's contract a price, once; its address. */
    public static String prices() {
        return Priced.ADDRESS;
    }

    private static final class Priced {

        private static final String REGIME = """
                {"appliesFrom": "2015-10-01", %s, "terms": {
                  "period": "month", "severities": [{"name": "minor", "points": 1, "clause": "1"}],
                  "kpis": [{"kpi": "PRICED-01", "clause": "2", "measure": "percentage", "frequency": "monthly", "decimals": 0,
                            "bands": [{"from": 95}, {"to": 94, "severity": "minor"}]}],
                  "withoutFigure": {"clause": "3", "nothingBreaksRun": false},
                  "charges": {"clause": "4", "perPeriod": {"pounds": 1000}},
                  "credits": {"events": [{"clause": "5", "event": "HELPLINE", "name": "Helpline down", "price": {"pounds": 50},
                                          "free": 0, "rectificationMinutes": 120}]},
                  "caps": [], "criticalWindows": [], "providersSay": {"clause": "6", "workingDays": 10},
                  "rounding": {"clause": "7", "mode": "half-up"}}}""";

        static final String ADDRESS = made();

        private static String made() {
            String contract = providersContract();
            expect(201, ask(contract + "/kpis", WhoMaySeeWhatIT.KPI.replace("SEN-01", "PRICED-01")));
            String regime = contract + "/performance-regime";
            Running.Answer set = ask(regime, REGIME.formatted("\"effectiveOn\": \"2015-10-01\""));
            // another test may have set the regime already, without these prices
            if (set.status() == 409) {
                set = ask(regime + "/amend", REGIME.formatted("\"reason\": \"Prices\""));
            }
            assertThat(set.status()).isIn(200, 201);
            return contract;
        }

        private static Running.Answer ask(String address, String body) {
            return Running.application().post(Role.COMMISSIONER, address, body, "Prefer", "wait=10");
        }
    }

    /** A scheme of delegation, whose posts are held by those who ask as a commissioner and as the provider. */
    public static String delegation(String clause) {
        return """
                {"scheme": {"needs": [{"thing": "variation", "above": {"pounds": 25000}, "order": "in-order", "signatories": [],
                             "clause": "illustrative"}], "posts": [
                  {"party": "council", "post": "Contract Manager", "limit": {"pounds": 50000}, "holders": ["%2$s"],
                   "clause": "%1$s", "from": "2015-10-01"},
                  {"party": "council", "post": "Head of Commissioning", "limit": {"pounds": 500000}, "holders": ["%2$s"],
                   "clause": "%1$s", "from": "2015-10-01"},
                  {"party": "council", "post": "Monitoring Officer", "holders": [], "clause": "%1$s", "from": "2015-10-01"},
                  {"party": "provider", "post": "Contract Director", "holders": ["%3$s"], "clause": "%1$s", "from": "2015-10-01"}]},
                 "reason": "As the constitution delegates"}""".formatted(clause, self(Role.COMMISSIONER), self(Role.PROVIDER));
    }

    /** The person behind the account of a role. */
    public static String self(Role role) {
        Running application = Running.application();
        String issue = expect(
                        201, application.post(role, providersContract() + "/issues", issue(""), "Prefer", "wait=10"))
                .header("Location");
        return expect(200, application.get(role, issue)).json().at("/raisedBy").asString();
    }

    /** An occurrence for which the provider's contract has a price, with more said of it. */
    public static String occurrence(String more) {
        return """
                {"details": {"event": "HELPLINE", "beganAt": "2016-01-12T09:00:00Z", "units": 1,
                             "narrative": "Nobody answered the helpline"%s}, "effectiveOn": "2016-01-13"}""".formatted(more);
    }

    /** What an issue is escalated with. */
    public static final String ESCALATION = """
            {"cause": "One printer", "event": "The second round is late too", "consequence": "No time to appeal",
             "kinds": ["delivery"], "likelihood": 3, "impact": 4, "effectiveOn": "2016-04-21"}""";

    /** The answer, if it has the status. */
    public static Running.Answer expect(int status, Running.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected %d, not %d: %s".formatted(status, answer.status(), answer.body()));
        }
        return answer;
    }
}
