package org.contractgovernance.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;

/**
 * The end of a month for many contracts: the application assesses eleven months of each from their returns, and then the twelfth when its last
 * return is accepted. And what other terms of one contract with five years of a hundred KPIs would have come to.
 */
final class MonthEnd {

    private static final int CONTRACTS = 500;
    private static final int KPIS = 10;
    private static final int MONTHS = 12;
    private static final int CONNECTIONS = 16;
    private static final int LARGE_KPIS = 100;
    private static final int LARGE_MONTHS = 60;
    private static final int LARGEST_BATCH = 1000;
    private static final YearMonth FIRST = YearMonth.of(2015, 10);
    private static final String LARGE = "month-end-large";

    private final World world;
    private final Database database;
    private final Application application;
    private final List<String> contracts = World.names("month-end", CONTRACTS);

    MonthEnd(World world) {
        this.world = world;
        this.database = world.database("month_end");
        this.application =
                world.application(database, "month-end", Map.of("CONTRACT_GOVERNANCE_ASSESSMENTS_EVERY", "1s"));
    }

    void measure() {
        signed(contracts);
        defined(contracts, KPIS);
        returned(contracts, KPIS, MONTHS);
        accepted(contracts, KPIS, 0, MONTHS - 1);
        accepted(contracts, KPIS - 1, MONTHS - 1, MONTHS);
        world.tell("%d contracts with %d KPIs and %d months".formatted(CONTRACTS, KPIS, MONTHS));

        long all = (long) CONTRACTS * (MONTHS - 1);
        double first = seconds(() -> ask(201, contracts.stream().map(each -> regime(each, KPIS))), all);
        world.results().add("assess_first_s", first);
        world.results().add("assess_first_per_s", all / first);
        double month = seconds(
                () -> ask(200, contracts.stream().map(each -> accept(each, KPIS - 1, FIRST.plusMonths(MONTHS - 1)))),
                all + CONTRACTS);
        world.results().add("assess_month_s", month);
        world.results().add("assess_month_per_s", CONTRACTS / month);
        world.tell("%,d periods in %.1f s, and a month of each contract in %.1f s".formatted(all, first, month));
        whatIf();
    }

    private void whatIf() {
        List<String> large = List.of(LARGE);
        signed(large);
        defined(large, LARGE_KPIS);
        returned(large, LARGE_KPIS, LARGE_MONTHS);
        ask(201, Stream.of(regime(LARGE, LARGE_KPIS)));
        accepted(large, LARGE_KPIS, 0, LARGE_MONTHS);
        byte[] question = LoadRequest.post(
                "/api/v1/contracts/%s/what-if".formatted(LARGE),
                world.token(Role.COMMISSIONER),
                "{\"terms\": %s, \"kpis\": []}".formatted(terms(LARGE_KPIS, 3)));
        Load.Done done = new Load(application.port(), 200).run(List.of(times(question, 20)), World.PATIENCE);
        world.results().add("what_if_ms", done.millis().median());
        world.results().add("what_if_worst_ms", done.millis().greatest());
        world.tell("what if over %d months of %d KPIs: %.0f ms"
                .formatted(LARGE_MONTHS, LARGE_KPIS, done.millis().median()));
    }

    private static Asker times(byte[] question, int times) {
        int[] left = {times};
        return () -> left[0]-- > 0 ? question : null;
    }

    /** How long it takes from the first of some requests until so many periods are assessed. */
    private double seconds(Runnable requests, long assessed) {
        long begun = System.nanoTime();
        requests.run();
        while (assessed() < assessed) {
            if (System.nanoTime() - begun > World.PATIENCE.toNanos()) {
                throw new IllegalStateException("%d of %d periods are assessed".formatted(assessed(), assessed));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private long assessed() {
        try (Connection connection = database.connect(database.superuser());
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM event_store.event WHERE name = 'AssessmentProposed'");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signed(List<String> some) {
        ask(201, some.stream().map(each -> keyed("/api/v1/contracts", Role.ADMINISTRATOR, """
                {"contract": "%s", "effectiveOn": "2015-10-01",
                 "details": {"title": "Learning", "commissioner": "A council", "provider": "A provider",
                   "startsOn": "2015-10-01", "tier": "gold", "legalRegime": "not-stated", "yearStart": "financial"}}""".formatted(each))));
        ask(
                200,
                some.stream()
                        .map(each -> keyed(
                                "/api/v1/contracts/%s/start".formatted(each),
                                Role.ADMINISTRATOR,
                                "{\"effectiveOn\": \"2015-10-01\"}")));
    }

    private void defined(List<String> some, int kpis) {
        ask(
                201,
                some.stream()
                        .flatMap(each -> IntStream.range(0, kpis)
                                .mapToObj(kpi -> keyed(
                                        "/api/v1/contracts/%s/kpis".formatted(each),
                                        Role.COMMISSIONER,
                                        BulkReturns.definition(kpi)))));
    }

    private void returned(List<String> some, int kpis, int months) {
        List<LoadRequest> requests = new ArrayList<>();
        for (String contract : some) {
            List<String> rows = new ArrayList<>();
            for (int month = 0; month < months; month++) {
                for (int kpi = 0; kpi < kpis; kpi++) {
                    rows.add(BulkReturns.returned(kpi, FIRST.plusMonths(month), 85 + (kpi * 7 + month * 3) % 16));
                }
            }
            for (int i = 0; i < rows.size(); i += LARGEST_BATCH) {
                requests.add(keyed(
                        "/api/v1/contracts/%s/kpi-returns".formatted(contract),
                        Role.COMMISSIONER,
                        "{\"returns\": [%s]}"
                                .formatted(
                                        String.join(",", rows.subList(i, Math.min(rows.size(), i + LARGEST_BATCH))))));
            }
        }
        ask(201, requests.stream());
    }

    private void accepted(List<String> some, int kpis, int fromMonth, int toMonth) {
        ask(
                200,
                some.stream()
                        .flatMap(each -> IntStream.range(fromMonth, toMonth)
                                .boxed()
                                .flatMap(month -> IntStream.range(0, kpis)
                                        .mapToObj(kpi -> accept(each, kpi, FIRST.plusMonths(month))))));
    }

    private LoadRequest accept(String contract, int kpi, YearMonth month) {
        return keyed(
                "/api/v1/contracts/%s/kpis/KPI-%03d/returns/%s/accept".formatted(contract, kpi, month),
                Role.REVIEWER,
                "{}");
    }

    private LoadRequest regime(String contract, int kpis) {
        return keyed(
                "/api/v1/contracts/%s/performance-regime".formatted(contract),
                Role.COMMISSIONER,
                "{\"appliesFrom\": \"2015-10-01\", \"effectiveOn\": \"2015-10-01\", \"terms\": %s}"
                        .formatted(terms(kpis, 2)));
    }

    private static String terms(int kpis, int multiplier) {
        String schedules =
                IntStream.range(0, kpis).mapToObj(kpi -> """
                        {"kpi": "KPI-%03d", "clause": "2.1", "measure": "percentage", "frequency": "monthly", "decimals": 0,
                         "bands": [{"from": 95, "to": 100}, {"from": 90, "to": 94, "severity": "minor"}, {"to": 89, "severity": "serious"}]}""".formatted(kpi)).collect(Collectors.joining(","));
        return """
                {"period": "month", "severities": [{"name": "minor", "points": 1, "clause": "2.1"},
                   {"name": "serious", "points": 2, "clause": "2.1"}], "kpis": [%s],
                 "repeat": {"clause": "2.2", "fromFailure": 2, "multiplier": %d},
                 "withoutFigure": {"clause": "2.3", "nothingBreaksRun": false},
                 "charges": {"clause": "7.1", "perPeriod": {"pounds": 208750}},
                 "credits": {"points": {"clause": "3.1", "percentPerPoint": 0.05}, "events": []},
                 "caps": [{"clause": "3.2", "months": 1, "percent": 10}, {"clause": "3.2", "months": 12, "percent": 10}],
                 "criticalWindows": [{"clause": "4.2", "months": 3, "points": 50, "met": "at-least"}],
                 "providersSay": {"clause": "5.1", "workingDays": 10}, "rounding": {"clause": "7.3", "mode": "half-up"}}""".formatted(schedules, multiplier);
    }

    private LoadRequest keyed(String address, Role role, String body) {
        return LoadRequest.keyed(address, world.token(role), body);
    }

    /** Asks everything once, over several connections; a contract keeps to one. */
    private void ask(int expected, Stream<LoadRequest> requests) {
        List<LoadRequest> all = requests.toList();
        int share = Math.ceilDiv(all.size(), CONNECTIONS);
        List<Asker> askers = new ArrayList<>();
        for (int i = 0; i < all.size(); i += share) {
            Queue<LoadRequest> some = new ArrayDeque<>(all.subList(i, Math.min(all.size(), i + share)));
            askers.add(() -> {
                LoadRequest next = some.poll();
                return next == null ? null : next.with(world.key());
            });
        }
        new Load(application.port(), expected).run(askers, World.PATIENCE);
    }
}
