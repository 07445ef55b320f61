package org.contractgovernance.bench;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;

/** KPI returns in bulk: a contract has 250 monthly KPIs, and one request returns four months of all of them. */
final class BulkReturns {

    /** Submissions of one request. */
    static final int ROWS = 1000;

    /** How many send at once, each of its own contract. */
    static final int CONNECTIONS = 4;

    private static final int KPIS = 250;
    private static final int MONTHS = ROWS / KPIS;
    private static final YearMonth FIRST = YearMonth.of(2015, 10);

    private final World world;

    BulkReturns(World world) {
        this.world = world;
    }

    /** Contracts for some rounds, one a connection; they are to be seeded, and their KPIs defined. */
    static List<String> contracts(int round) {
        return World.names("returning-" + round, CONNECTIONS);
    }

    /** Defines the KPIs of these contracts. */
    void define(Application application, List<String> contracts) {
        String commissioner = world.token(Role.COMMISSIONER);
        List<Asker> askers = new ArrayList<>();
        for (String contract : contracts) {
            Queue<LoadRequest> requests = IntStream.range(0, KPIS)
                    .mapToObj(kpi -> LoadRequest.keyed(
                            "/api/v1/contracts/%s/kpis".formatted(contract), commissioner, definition(kpi)))
                    .collect(Collectors.toCollection(ArrayDeque::new));
            askers.add(asker(requests));
        }
        new Load(application.port(), 201).run(askers, World.PATIENCE);
    }

    static String definition(int kpi) {
        return """
                {"code": "KPI-%03d", "appliesFrom": "2015-10-01", "effectiveOn": "2015-10-01",
                 "definition": {"name": "Plans in time", "definition": "Plans issued within 20 weeks", "measure": "percentage",
                   "unit": "%%", "direction": "higher-is-better", "frequency": "monthly", "target": 95,
                   "bands": [{"rating": "good", "from": 95, "to": 100},
                             {"rating": "approaching-target", "from": 90, "to": 94},
                             {"rating": "requires-improvement", "from": 80, "to": 89},
                             {"rating": "inadequate", "from": 0, "to": 79}],
                   "rounding": {"decimals": 0, "mode": "half-up"}, "narrativeRequired": false,
                   "due": {"workingDaysAfter": 10}, "published": true}}""".formatted(kpi);
    }

    static String returned(int kpi, YearMonth month, int plansInTime) {
        return """
                {"code": "KPI-%03d", "period": "%s", "figures": {"numerator": %d, "denominator": 100, \
                "narrative": "The proportion has increased under a new and more challenging framework."}}""".formatted(kpi, month, plansInTime);
    }

    private Asker asker(Queue<LoadRequest> requests) {
        return () -> {
            LoadRequest next = requests.poll();
            return next == null ? null : next.with(world.key());
        };
    }

    /** Returns month after month of every contract, until its months are used up. */
    List<Asker> returning(List<String> contracts) {
        String provider = world.token(Role.PROVIDER);
        return contracts.stream().map(contract -> returning(contract, provider)).toList();
    }

    private Asker returning(String contract, String provider) {
        Queue<LoadRequest> requests = new ArrayDeque<>();
        YearMonth last = YearMonth.now(java.time.ZoneOffset.UTC).minusMonths(1);
        for (YearMonth month = FIRST; !month.plusMonths(MONTHS - 1).isAfter(last); month = month.plusMonths(MONTHS)) {
            YearMonth from = month;
            String rows = IntStream.range(0, ROWS)
                    .mapToObj(row -> returned(row / MONTHS, from.plusMonths(row % MONTHS), 70 + row % 31))
                    .collect(Collectors.joining(",", "{\"returns\": [", "]}"));
            requests.add(LoadRequest.keyed("/api/v1/contracts/%s/kpi-returns".formatted(contract), provider, rows));
        }
        return asker(requests);
    }
}
