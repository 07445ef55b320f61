package org.contractgovernance.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.bench.load.Asker;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.bench.seed.Seeder;
import org.contractgovernance.contracts.access.Role;

/** What is asked of the application. */
final class Requests {

    /** Contracts that issues are raised in; the connections share them out. */
    static final List<String> RAISING = World.names("raising", 8);

    private static final String ISSUE = """
            {"type": "problem", "title": "Appeals are heard late", "description": "Four admission appeals of this term were \
            heard after the statutory time, and the parents were told only when they asked.", "severity": "serious", \
            "priority": "high"}""";

    private static final String NOTE = """
            {"note": "The clerk has written to the panel again, and three of the appeals have a day now. The fourth waits for a \
            paper from the school."}""";

    private final World world;
    private final String commissioner;

    Requests(World world) {
        this.world = world;
        this.commissioner = world.token(Role.COMMISSIONER);
    }

    private static String address(String contract) {
        return "/api/v1/contracts/" + contract;
    }

    /** Raises issues, a new aggregate each time. */
    List<Asker> raising(int connections) {
        return IntStream.range(0, connections)
                .mapToObj(connection -> {
                    LoadRequest request = LoadRequest.keyed(
                            address(RAISING.get(connection % RAISING.size())) + "/issues", commissioner, ISSUE);
                    return (Asker) () -> request.with(world.key());
                })
                .toList();
    }

    /** Records progress on the issues of a contract of the usual size, each connection on its own share of them in turn. */
    List<Asker> progressing(String contract, int connections) {
        return IntStream.range(0, connections)
                .mapToObj(connection -> progressing(IntStream.rangeClosed(1, Seeder.ISSUES)
                        .filter(issue -> issue % connections == connection)
                        .mapToObj(issue -> progress(contract, issue))
                        .toList()))
                .toList();
    }

    private Asker progressing(List<LoadRequest> requests) {
        return new Asker() {
            private int next;

            @Override
            public byte[] next() {
                next = (next + 1) % requests.size();
                return requests.get(next).with(world.key());
            }
        };
    }

    /** Records progress on one issue. */
    LoadRequest progress(String contract, int issue) {
        return LoadRequest.keyed("%s/issues/I-%d/progress".formatted(address(contract), issue), commissioner, NOTE);
    }

    /** Reads the first page of the issues log of these contracts in turn, with more parameters where wanted. */
    Asker reading(List<String> contracts, String parameters) {
        List<byte[]> requests = contracts.stream()
                .map(contract -> LoadRequest.get(address(contract) + "/issues" + parameters, commissioner))
                .toList();
        return new Asker() {
            private int next;

            @Override
            public byte[] next() {
                next = (next + 1) % requests.size();
                return requests.get(next);
            }
        };
    }

    /** Reads one issue once the registers have come to a position. */
    byte[] readingOnce(String location, long position) {
        return LoadRequest.get("%s?minPosition=%d".formatted(location, position), commissioner);
    }
}
