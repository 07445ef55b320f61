package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.api.whole.Sample.expect;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The clocks of returns by the application's own scheduler: deadlines that passed while it was down are told once and in order, whichever copy
 * looks; a change of the calendar moves what is open and leaves what has ended; a replay tells nothing.
 */
@BesideTheOthers
class ReturnClocksIT {

    private static final String CONTRACTS = "/api/v1/contracts/";
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(Moment.COUNCIL_TIME);

    /** Five whole weeks ago; each week's return is due a working day after its Sunday. */
    private static final LocalDate START = TODAY.with(DayOfWeek.MONDAY).minusWeeks(5);

    private static Running application;

    private record Told(String name, String period, String effectiveOn) {}

    @BeforeAll
    static void start() {
        application = Running.startedWith("--contract-governance.clocks.every=1s");
    }

    @AfterAll
    static void stop() {
        application.stop();
    }

    @Test
    void whatPassedWhileNobodyLookedIsToldOnceInOrderAndMovesWithTheCalendar() throws Exception {
        String contract = contract("clocks-1");
        List<Told> overdue = overdue(day -> WorkingCalendar.USUAL.after(day, 1));
        assertThat(overdue).hasSizeGreaterThanOrEqualTo(4);

        setCalendar(contract, "", START);
        lookFromThreeCopies(contract);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told(contract, "ReturnOverdue")).containsExactlyElementsOf(overdue));

        // the working day after the first Sunday is a closing day, as the council finds out today
        LocalDate firstDue = WorkingCalendar.USUAL.after(START.plusDays(6), 1);
        setCalendar(
                contract,
                ", \"closings\": [{\"from\": \"%s\", \"to\": \"%s\", \"because\": \"Closed\"}]"
                        .formatted(firstDue, firstDue),
                TODAY);
        lookFromThreeCopies(contract);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told(contract, "ReturnOverdue")).hasSize(overdue.size() + 1));
        assertThat(told(contract, "ReturnDueMoved"))
                .containsExactly(new Told("ReturnDueMoved", key(START), TODAY.toString()));
        JsonNode open = line(contract, key(START));
        assertThat(open.get("status").asString()).isEqualTo("not-returned");
        assertThat(open.at("/calendar/version").asInt()).isEqualTo(2);
        assertThat(open.get("overdueSince").asString())
                .isEqualTo(WorkingCalendar.USUAL.after(firstDue, 1).plusDays(1).toString());

        submit(contract, key(START));
        assertThat(told(contract, "ReturnSubmittedLate"))
                .extracting(Told::period, Told::effectiveOn)
                .containsExactly(tuple(key(START), TODAY.toString()));
        setCalendar(contract, "", TODAY);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(line(contract, key(START.plusWeeks(1)))
                                .at("/calendar/version")
                                .asInt())
                        .isEqualTo(3));
        JsonNode ended = line(contract, key(START));
        assertThat(ended.at("/calendar/version").asInt()).isEqualTo(2);
        assertThat(ended.get("dueOn").asString()).isEqualTo(open.get("dueOn").asString());
        assertThat(ended.get("late").asBoolean()).isTrue();
        JsonNode derived = get(contract + "/kpis/WEEKLY/returns/" + key(START) + "/derivation");
        assertThat(derived.at("/due/steps").findValuesAsString("kind"))
                .startsWith("started")
                .endsWith("due")
                .contains("closed", "counted");
        assertThat(derived.at("/clock/register").asString()).isEqualTo("returns-due");
        assertThat(derived.at("/clock/agrees").asBoolean()).isTrue();
        assertThat(get(contract + "/audit-trail?limit=200").get("entries").findValuesAsString("event"))
                .contains("ReturnOverdue", "ReturnDueMoved", "ReturnSubmittedLate", "WorkingCalendarSet");
    }

    @Test
    void aReplayTellsNothing() throws Exception {
        String contract = contract("clocks-2");
        setCalendar(contract, "", START);
        List<Told> overdue = overdue(day -> WorkingCalendar.USUAL.after(day, 1));
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(told(contract, "ReturnOverdue")).containsExactlyElementsOf(overdue));
        long before = count(contract);
        expect(
                202,
                application.post(Role.ADMINISTRATOR, "/api/v1/registers/replay", "{\"registers\": [\"returns-due\"]}"));
        Awaitility.await()
                .atMost(LONG)
                .until(() -> expect(200, application.get(Role.ADMINISTRATOR, "/api/v1/registers"))
                        .json()
                        .get("registers")
                        .valueStream()
                        .anyMatch(each -> each.get("register").asString().equals("returns-due")
                                && each.get("generation").asInt() == 2));
        lookFromThreeCopies(contract);
        assertThat(count(contract)).isEqualTo(before);
    }

    /** Beside the application's own look, three more as other copies would look, each in the order of the periods. */
    private static void lookFromThreeCopies(String contract) throws Exception {
        Commands commands = application.part(Commands.class);
        String reference = contract.substring(CONTRACTS.length());
        Caller caller =
                new Caller(PersonId.create(), Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(reference), false);
        try (ExecutorService copies = Executors.newFixedThreadPool(3)) {
            List<Future<?>> looks = new ArrayList<>();
            for (int copy = 0; copy < 3; copy++) {
                looks.add(copies.submit(() -> {
                    for (LocalDate monday = START; monday.isBefore(TODAY); monday = monday.plusWeeks(1)) {
                        look(commands, caller, new TellReturnDue(reference, "WEEKLY", key(monday)));
                    }
                }));
            }
            for (Future<?> each : looks) {
                each.get();
            }
        }
    }

    private static void look(Commands commands, Caller caller, TellReturnDue command) {
        try {
            commands.send(command, caller, Conditions.NONE);
        } catch (BrokenRule e) {
            assertThat(e.rule()).isEqualTo(KpiRule.NOTHING_TO_TELL);
        }
    }

    private interface DueOf {
        LocalDate after(LocalDate sunday);
    }

    private static List<Told> overdue(DueOf rule) {
        List<Told> found = new ArrayList<>();
        for (LocalDate monday = START; monday.plusDays(6).isBefore(TODAY); monday = monday.plusWeeks(1)) {
            LocalDate due = rule.after(monday.plusDays(6));
            if (due.isBefore(TODAY)) {
                found.add(new Told("ReturnOverdue", key(monday), due.plusDays(1).toString()));
            }
        }
        return found;
    }

    private static String key(LocalDate monday) {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String contract(String reference) {
        expect(
                201,
                application.post(
                        Role.ADMINISTRATOR,
                        "/api/v1/contracts",
                        Sample.registration(reference).replace("2015-10-01", START.toString())));
        String contract = CONTRACTS + reference;
        expect(
                200,
                application.post(
                        Role.ADMINISTRATOR, contract + "/start", "{\"effectiveOn\": \"%s\"}".formatted(START)));
        expect(201, application.post(Role.COMMISSIONER, contract + "/kpis", """
                {"code": "WEEKLY", "appliesFrom": "%s", "effectiveOn": "%s", "definition": {
                 "name": "Plans in time", "definition": "Plans issued in time", "measure": "percentage",
                 "unit": "%%", "direction": "higher-is-better", "frequency": "weekly", "target": 95,
                 "bands": [{"rating": "good", "from": 95, "to": 100}, {"rating": "approaching-target", "from": 90, "to": 94},
                           {"rating": "requires-improvement", "from": 80, "to": 89}, {"rating": "inadequate", "from": 0, "to": 79}],
                 "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                 "due": {"workingDaysAfter": 1}, "published": true}}""".formatted(START, START)));
        return contract;
    }

    private static void setCalendar(String contract, String more, LocalDate on) {
        expect(
                200,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/working-calendar",
                        "{\"calendar\": {\"nation\": \"england-and-wales\"%s}, \"reason\": \"The council's days\", \"effectiveOn\": \"%s\"}"
                                .formatted(more, on),
                        "Prefer",
                        "wait=10"));
    }

    private static void submit(String contract, String period) {
        expect(
                201,
                application.post(
                        Role.COMMISSIONER,
                        contract + "/kpis/WEEKLY/submissions",
                        "{\"period\": \"%s\", \"figures\": {\"value\": 96}}".formatted(period),
                        "Prefer",
                        "wait=10"));
    }

    private static JsonNode line(String contract, String period) {
        return get(contract + "/kpis/WEEKLY/returns/" + period);
    }

    private static JsonNode get(String address) {
        Answer answer = application.get(Role.AUDITOR, address);
        return expect(200, answer).json();
    }

    private static List<Told> told(String contract, String name) {
        return application
                .superuser()
                .sql("""
                SELECT name, payload ->> 'period', metadata ->> 'effectiveOn' FROM event_store.event
                 WHERE contract = :contract AND name = :name ORDER BY position
                """)
                .param("contract", contract.substring(CONTRACTS.length()))
                .param("name", name)
                .query((row, number) -> new Told(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static long count(String contract) {
        return application
                .superuser()
                .sql("SELECT count(*) FROM event_store.event WHERE contract = :contract")
                .param("contract", contract.substring(CONTRACTS.length()))
                .query(Long.class)
                .single();
    }
}
