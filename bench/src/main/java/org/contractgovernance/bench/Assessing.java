package org.contractgovernance.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.Load;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/** Early warnings that are referred to corporate risk, one of each contract, and then assessed up and down. */
final class Assessing {

    private static final int ASSESSED_ON = 20;

    private final World world;
    private final Application application;
    private final List<String> contracts;
    private final String commissioner;

    /** Which way each was assessed last: an assessment has to change the score. */
    private final Map<String, Boolean> assessedUp = new ConcurrentHashMap<>();

    Assessing(World world, Application application, List<String> contracts) {
        this.world = world;
        this.application = application;
        this.contracts = contracts;
        this.commissioner = world.token(Role.COMMISSIONER);
    }

    /** Raises and refers them. */
    void refer() {
        contracts.forEach(this::refer);
    }

    /** Asks once; answers the body. */
    static String ask(Application application, byte[] request) {
        try (Connection connection = application.connect()) {
            int status = connection.send(request);
            if (status != 200 && status != 201) {
                throw new IllegalStateException("%d: %s".formatted(status, connection.body()));
            }
            return connection.body();
        }
    }

    private static String warnings(String contract) {
        return "/api/v1/contracts/%s/early-warnings".formatted(contract);
    }

    private void refer(String contract) {
        ask(application, LoadRequest.post(warnings(contract), commissioner, """
                {"title": "Appeals are heard late", "cause": "Two clerks have left", "event": "More appeals are heard late",
                 "consequence": "The ombudsman finds maladministration", "kinds": ["legal"], "likelihood": 2, "impact": 2}"""));
        ask(
                application,
                LoadRequest.post(
                        warnings(contract) + "/EW-1/refer-to-corporate-risk",
                        commissioner,
                        "{\"reason\": \"It matters beyond the contract\"}"));
    }

    /** Makes a number of assessments; each leads to an event for the tool. */
    void assess(int count) {
        AtomicInteger left = new AtomicInteger(count);
        new Load(application.port(), 200)
                .run(
                        by(ASSESSED_ON).stream()
                                .<Asker>map(each -> () -> left.getAndDecrement() > 0 ? each.next() : null)
                                .toList(),
                        World.PATIENCE);
    }

    /** Each connection assesses the early warnings of contracts of its own, up and down. */
    List<Asker> by(int connections) {
        return IntStream.range(0, connections)
                .mapToObj(connection -> assessing(contracts.stream()
                        .filter(each -> contracts.indexOf(each) % connections == connection)
                        .toList()))
                .toList();
    }

    private Asker assessing(List<String> contracts) {
        Map<String, LoadRequest> up = assessments(contracts, 3);
        Map<String, LoadRequest> down = assessments(contracts, 1);
        return new Asker() {
            private int next;

            @Override
            public byte @Nullable [] next() {
                String contract = contracts.get(next++ % contracts.size());
                boolean isUp = assessedUp.merge(contract, true, (before, now) -> !before);
                return Objects.requireNonNull((isUp ? up : down).get(contract)).with(world.key());
            }
        };
    }

    private Map<String, LoadRequest> assessments(List<String> contracts, int likelihood) {
        return contracts.stream()
                .collect(Collectors.toMap(
                        each -> each,
                        each -> LoadRequest.keyed(
                                warnings(each) + "/EW-1/assess",
                                commissioner,
                                "{\"assessment\": \"current\", \"likelihood\": %d, \"impact\": 3, \"reason\": \"As it stands\"}"
                                        .formatted(likelihood))));
    }
}
