package org.contractgovernance.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Three copies of the application on one database tell what follows from the record: deadlines of ten years, assessments, computed returns and
 * the digest by mail. The copy that tells is killed in the middle, and then the next one that does.
 */
@EnabledIfSystemProperty(named = "crash.form", matches = "long", disabledReason = "part of the long form")
@Timeout(600)
class ClocksOfThreeCopiesIT {

    private static final int COPIES = 3;
    private static final List<String> CONTRACTS = List.of("first", "second", "third");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final YearMonth START = YearMonth.of(2015, 10);

    /** The digest is sent when the test says so, and not before. */
    private static final String SETTINGS = """
            {"contract-governance": {
              "clocks": {"every": "300ms"}, "assessments": {"every": "300ms"}, "computed-returns": {"every": "300ms"},
              "record-check": {"look-every": "1s"},
              "digest": {"at": "%s", "from": "governance@council.example", "address": "https://governance.council.example",
                "mailboxes": [{"address": "contracts@council.example", "as": "commissioner", "contracts": ["%s"]}]}},
             "spring": {"mail": {"host": "127.0.0.1", "port": %d}}}""";

    private static final String DEFINITION = """
            {"code": "%s", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "definition": {
             "name": "Availability", "definition": "Availability", "measure": "percentage", "unit": "%%",
             "direction": "higher-is-better", "frequency": "%s", "target": 99,
             "bands": [{"rating": "good", "from": 99, "to": 100}, {"rating": "approaching-target", "from": 98, "to": 98.9},
                       {"rating": "requires-improvement", "from": 97, "to": 97.9}, {"rating": "inadequate", "from": 0, "to": 96.9}],
             "rounding": {"decimals": 1, "mode": "half-up"}, "narrativeRequired": false, "due": {"workingDaysAfter": 5},
             "published": false%s}}""";

    /** Each period is assessed in any case; a return that is missing counts as critical. */
    private static final String REGIME = """
            {"appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01", "source": "illustrative", "terms": {
             "period": "month", "severities": [{"name": "critical", "points": 4, "clause": "S1"}],
             "kpis": [{"kpi": "SL-1", "clause": "T1", "measure": "percentage", "frequency": "monthly", "decimals": 1,
                       "bands": [{"from": 99, "to": 100}, {"to": 98.9, "severity": "critical"}]}],
             "withoutFigure": {"clause": "S3", "notReturned": "critical", "nothingBreaksRun": false},
             "charges": {"clause": "S4", "perPeriod": {"pounds": 100000}},
             "credits": {"points": {"clause": "S5", "percentPerPoint": 0.5}, "events": []}, "caps": [], "criticalWindows": [],
             "providersSay": {"clause": "S8", "workingDays": 10}, "rounding": {"clause": "S9", "mode": "half-up"},
             "assessedAfter": {"clause": "S10", "workingDays": 0}}}""";

    private final Database database = Ground.postgres().another("clocks");
    private final Ground ground = new Ground(() -> database);
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Application> copies = new ArrayList<>();
    private final List<String> contracts = new ArrayList<>();

    @BeforeEach
    void start() {
        mail.start();
        LocalTime late = LocalTime.now(LONDON).plusHours(12).truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < COPIES; i++) {
            Database named = new Database(
                    database.url() + "?ApplicationName=clocks-" + i,
                    database.application(),
                    database.owner(),
                    database.superuser());
            copies.add(ground.copy("clocks-" + i, named)
                    .with(
                            "SPRING_APPLICATION_JSON",
                            SETTINGS.formatted(late, "first-1", mail.getSmtp().getPort())));
        }
        copies.forEach(Application::start);
        copies.forEach(each -> each.awaitReady(Ground.PATIENCE));
    }

    @AfterEach
    void stop() {
        copies.forEach(Application::close);
        ground.close();
        mail.stop();
    }

    @Test
    void whatFollowsFromTheRecordIsToldOnceAndInOrderWhicheverCopyIsKilled() throws SQLException {
        for (String each : CONTRACTS) {
            contracts.add(contract(each));
        }
        contracts.forEach(each -> made(each + "/working-calendar", """
                {"calendar": {"nation": "england-and-wales"}, "reason": "The council's days", "effectiveOn": "2015-10-01"}"""));

        int first = killedInTheMiddle(60);
        int second = killedInTheMiddle(200);
        Summary.note("copies %d and %d were killed while they told deadlines".formatted(first, second));
        copies.get(first).start();
        copies.get(second).start();

        int months = (int) START.until(YearMonth.now(LONDON), ChronoUnit.MONTHS);
        for (String each : contracts) {
            String contract = each.replaceAll(".*/", "");
            // last month's return may be due yet
            toldOnceAndInOrder(contract, "ReturnOverdue", "MONTHS", 6, months - 6);
            toldOnceAndInOrder(contract, "ReturnOverdue", "SL-1", 0, months);
            toldOnceAndInOrder(contract, "AssessmentProposed", null, 0, months);
            Patience.until("computed", Ground.PATIENCE, () -> count(contract, "ReturnComputed", null) == 2);
        }
        copies.get(first).awaitReady(Ground.PATIENCE);
        copies.get(second).awaitReady(Ground.PATIENCE);
        oneDigest();
        long events = count(null, null, null);
        Patience.pause(Duration.ofSeconds(5));
        assertThat(count(null, null, null)).as("looking again tells nothing").isEqualTo(events);
        for (String each : contracts) {
            assertThat(count(each.replaceAll(".*/", ""), "ReturnComputed", null))
                    .isEqualTo(2);
        }
    }

    private String contract(String name) {
        String contract = ground.contract(name, copies.getFirst());
        made(contract + "/kpis", DEFINITION.formatted("SL-1", "monthly", ""));
        made(contract + "/kpis", DEFINITION.formatted("MONTHS", "monthly", ""));
        made(contract + "/kpis", DEFINITION.formatted("QUARTERS", "quarterly", """
                        , "computedFrom": {"by": "mean", "inputs": [{"kpi": "MONTHS"}], "clause": "Schedule 4"}"""));
        made(contract + "/performance-regime", REGIME);
        for (int month = 0; month < 6; month++) {
            made(
                    contract + "/kpis/MONTHS/submissions",
                    "{\"period\": \"%s\", \"figures\": {\"value\": 99}}".formatted(START.plusMonths(month)));
        }
        return contract;
    }

    private void made(String path, String body) {
        ground.sender().made(Ground.address(copies.getFirst()), ground.tokens().commissioner(), path, body);
    }

    /** Kills the copy that appended last, once so many deadlines have been told; its number. */
    private int killedInTheMiddle(int deadlines) {
        Patience.until(
                "some deadlines are told", Ground.PATIENCE, () -> count(null, "ReturnOverdue", null) >= deadlines);
        int teller = teller();
        copies.get(teller).kill();
        return teller;
    }

    private int teller() {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT application_name FROM pg_stat_activity
                         WHERE query LIKE '%event_store.append%' AND application_name LIKE 'clocks-%'
                         ORDER BY query_start DESC LIMIT 1
                        """)) {
            assertThat(row.next()).isTrue();
            return Integer.parseInt(row.getString(1).substring("clocks-".length()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each period from one month on has one such event, in the order of periods; the last month's may not have come yet. */
    private void toldOnceAndInOrder(String contract, String name, String code, int from, int months)
            throws SQLException {
        Patience.until(
                "%s of %s".formatted(name, contract),
                Duration.ofMinutes(3),
                () -> count(contract, name, code) >= months - 1);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            expected.add(START.plusMonths(from + (long) i).toString());
        }
        List<String> told = periods(contract, name, code);
        assertThat(told).hasSizeBetween(months - 1, months);
        assertThat(told).isEqualTo(expected.subList(0, told.size()));
    }

    private List<String> periods(String contract, String name, String code) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement select = connection.prepareStatement("""
                        SELECT coalesce(payload ->> 'period', metadata ->> 'reference') FROM event_store.event
                         WHERE contract = ? AND name = ? AND coalesce(metadata ->> 'reference' = ?, true) ORDER BY position
                        """)) {
            select.setString(1, contract);
            select.setString(2, name);
            select.setString(3, code);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private long count(String contract, String name, String code) throws SQLException {
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement select = connection.prepareStatement("""
                        SELECT count(*) FROM event_store.event
                         WHERE coalesce(contract = ?, true) AND coalesce(name = ?, true)
                           AND coalesce(metadata ->> 'reference' = ?, true)
                        """)) {
            select.setString(1, contract);
            select.setString(2, name);
            select.setString(3, code);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void oneDigest() throws SQLException {
        try (Connection connection = database.connect(database.superuser());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("""
                            UPDATE audit.scheduled_tasks SET execution_time = now() WHERE task_name LIKE 'deadline-digest-%'
                            """)).isOne();
        }
        Patience.until("a digest", Ground.PATIENCE, () -> mail.getReceivedMessages().length > 0);
        Patience.pause(Duration.ofSeconds(3));
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }
}
