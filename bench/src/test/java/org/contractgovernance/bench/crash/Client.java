package org.contractgovernance.bench.crash;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of those who work on a contract at the same time: raises issues, follows them up, and returns KPIs. */
final class Client {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2016, 1, 4);
    private static final int WEEKS = 500;
    private static final int REMEMBERED = 20;

    private record Issue(String reference, long position, LocalDate raisedOn, boolean escalated) {}

    private final String name;
    private final Random random;
    private final String contract;
    private final Sender sender;
    private final Ledger ledger;
    private final Tokens tokens;
    private final Supplier<URI> copy;
    private final List<Issue> issues = new ArrayList<>();
    private int count;
    private int week;

    @Nullable private String kpi;

    /**
     * @param contract the contract's address
     * @param copy which copy of the application to turn to next
     */
    Client(
            String name,
            Random random,
            String contract,
            Sender sender,
            Ledger ledger,
            Tokens tokens,
            Supplier<URI> copy) {
        this.name = name;
        this.random = random;
        this.contract = contract;
        this.sender = sender;
        this.ledger = ledger;
        this.tokens = tokens;
        this.copy = copy;
    }

    /** Does one thing; answers whether it was done. */
    boolean actOnce() {
        int choice = random.nextInt(100);
        if (choice < 25 || issues.isEmpty()) {
            return raise();
        } else if (choice < 65) {
            return progress();
        } else if (choice < 75) {
            return escalate();
        } else if (choice < 90) {
            return kpi == null ? define() : giveReturns();
        }
        return read();
    }

    private Request request(Act act, String path, String body) {
        String key = "%s-%d".formatted(name, ++count);
        return ledger.add(new Request(key, act, path, body.replace("{mark}", key)));
    }

    private boolean send(Request request) {
        // now and then one who wants to see what came of it
        return random.nextInt(10) == 0
                ? sender.send(copy.get(), tokens.commissioner(), request, "Prefer", "wait=2")
                : sender.send(copy.get(), tokens.commissioner(), request);
    }

    private boolean raise() {
        LocalDate day = FIRST_MONDAY.plusDays(random.nextInt(1_000));
        Request request = request(Act.RAISE, contract + "/issues", """
                {"type": "problem", "title": "{mark}", "description": "Raised while something crashes.",
                 "severity": "serious", "priority": "high", "effectiveOn": "%s"}""".formatted(day));
        boolean done = send(request);
        Request.Answer answer = request.answer();
        if (answer != null) {
            issues.add(new Issue(answer.reference(), answer.position(), day, false));
            if (issues.size() > REMEMBERED) {
                issues.removeFirst();
            }
        }
        return done;
    }

    /** Some of it is written down late, and some for the council alone. */
    private boolean progress() {
        Issue issue = issues.get(random.nextInt(issues.size()));
        String late = random.nextInt(5) > 0
                ? ""
                : ", \"effectiveOn\": \"%s\"".formatted(issue.raisedOn().plusDays(random.nextInt(1_000)));
        String seenBy = random.nextInt(5) > 0 ? "" : ", \"visibility\": \"council-only\"";
        return send(request(
                Act.PROGRESS,
                contract + "/issues/" + issue.reference() + "/progress",
                "{\"note\": \"{mark}\"" + late + seenBy + "}"));
    }

    private boolean escalate() {
        int index = random.nextInt(issues.size());
        Issue issue = issues.get(index);
        if (issue.escalated()) {
            return progress();
        }
        issues.set(index, new Issue(issue.reference(), issue.position(), issue.raisedOn(), true));
        return send(
                request(Act.ESCALATE, contract + "/issues/" + issue.reference() + "/escalate-to-early-warning", """
                        {"cause": "{mark}", "event": "It is late again", "consequence": "No time to appeal",
                         "kinds": ["delivery"], "likelihood": 3, "impact": 4}"""));
    }

    private boolean define() {
        Request request = request(Act.DEFINE, contract + "/kpis", """
                {"code": "{mark}", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01",
                 "definition": {"name": "Plans in time", "definition": "{mark}", "measure": "percentage",
                   "unit": "%", "direction": "higher-is-better", "frequency": "weekly", "target": 95,
                   "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                             {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
                   "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                   "due": {"workingDaysAfter": 10}, "published": true}}""");
        boolean done = send(request);
        kpi = done ? request.key() : null;
        week = 0;
        return done;
    }

    private boolean giveReturns() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < Act.RETURNS.events(); i++) {
            LocalDate monday = FIRST_MONDAY.plusWeeks(week++);
            rows.add("""
                    {"code": "%s", "period": "%d-W%02d", "figures": {"value": %d, "narrative": "{mark}"}}""".formatted(
                            kpi,
                            monday.get(IsoFields.WEEK_BASED_YEAR),
                            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                            70 + random.nextInt(31)));
        }
        if (week + Act.RETURNS.events() > WEEKS) {
            kpi = null;
        }
        return send(request(Act.RETURNS, contract + "/kpi-returns", "{\"returns\": [" + String.join(",", rows) + "]}"));
    }

    /** Sometimes as somebody who was never here before. */
    private boolean read() {
        String who = random.nextInt(3) > 0 ? tokens.commissioner() : tokens.stranger();
        Issue issue = issues.get(random.nextInt(issues.size()));
        String path = random.nextBoolean() ? "/issues?limit=20&" : "/issues/" + issue.reference() + "?";
        return !sender.read(copy.get(), who, contract + path + "minPosition=" + issue.position())
                .isEmpty();
    }
}
