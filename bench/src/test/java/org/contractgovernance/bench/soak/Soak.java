package org.contractgovernance.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;

/** A contract with so much on record that no buffer between the application and a client holds it. */
final class Soak {

    static final String ISSUE = """
            {"type": "problem", "title": "Offers sent late", "description": "%s",
             "severity": "serious", "priority": "high"}""";

    private static final String REFERENCE = "soaked";
    private static final int ISSUES = 500;
    private static final int WORDS = 7_900;

    private Soak() {}

    /** Registers it, starts it and fills it; its address. */
    static String contract(Application application, String administrator, String commissioner) {
        String contract = "/api/v1/contracts/" + REFERENCE;
        Random random = new Random(13);
        try (Connection connection = application.connect()) {
            send(connection, 201, LoadRequest.post("/api/v1/contracts", administrator, """
                    {"contract": "%s", "effectiveOn": "2015-10-01",
                     "details": {"title": "Learning and Achievement", "commissioner": "A council", "provider": "A provider",
                                 "startsOn": "2015-10-01", "tier": "gold", "legalRegime": "not-stated", "yearStart": "financial"}}""".formatted(REFERENCE)));
            send(
                    connection,
                    200,
                    LoadRequest.post(contract + "/start", administrator, "{\"effectiveOn\": \"2015-10-01\"}"));
            for (int i = 0; i < ISSUES; i++) {
                // nothing that a ZIP makes much smaller
                String words = IntStream.generate(() -> random.nextInt(0x4e00, 0x9fff))
                        .limit(WORDS)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                send(
                        connection,
                        201,
                        LoadRequest.post(
                                contract + "/issues",
                                commissioner,
                                ISSUE.formatted(words),
                                i == ISSUES - 1 ? "Prefer: wait=10" : "X-Number: " + i));
            }
        }
        return contract;
    }

    private static void send(Connection connection, int status, byte[] request) {
        assertThat(connection.send(request)).as(connection.body()).isEqualTo(status);
    }
}
