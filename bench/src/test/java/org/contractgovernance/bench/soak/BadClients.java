package org.contractgovernance.bench.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.contractgovernance.bench.application.Application;

/** Every kind of bad client at once, each beginning anew as soon as it has been got rid of. */
final class BadClients implements AutoCloseable {

    private static final Duration BREATH = Duration.ofMillis(200);

    private final int port;
    private final String token;
    private final String contract;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong began = new AtomicLong();

    /**
     * @param token of a client that is none of the honest ones'
     * @param contract address of the contract that they ask about
     */
    BadClients(Application application, String token, String contract) {
        this.port = application.port();
        this.token = token;
        this.contract = contract;
    }

    /** All begin. */
    void begin() {
        String bulk = "Content-Type: application/json\r\nContent-Length: 5000000\r\n";
        String small = "Content-Type: application/json\r\nContent-Length: 5000\r\n";
        // slow: bodies large, small and without a token, and heads that never end
        are(12, Bad.drips(head("POST", contract + "/kpi-returns", true, bulk), Duration.ofSeconds(3)));
        are(20, Bad.drips(head("POST", contract + "/issues", true, small), Duration.ofSeconds(1)));
        are(50, Bad.drips(head("POST", contract + "/kpi-returns", false, bulk), Duration.ofSeconds(3)));
        are(50, Bad.drips("GET /api/v1/contracts HTTP/1.1\r\nX-Slow: ", Duration.ofSeconds(3)));
        // greedy: they ask for what is long, and take nothing, or little, or all of it for ever
        String lines = "Accept: application/x-ndjson\r\nConnection: close\r\n";
        are(
                6,
                Bad.takesNothing(
                        head("GET", contract + "/export", true, "Connection: close\r\n"), Duration.ofMinutes(1)));
        are(60, Bad.takesNothing(head("GET", contract + "/history", true, lines), Duration.ofMinutes(1)));
        are(
                30,
                Bad.takesNothing(
                        head("GET", contract + "/issues?limit=500", true, "Connection: close\r\n"),
                        Duration.ofMinutes(1)));
        are(4, Bad.takesLittle(head("GET", contract + "/history", true, lines), 1_000));
        are(20, Bad.takesAll(head("GET", contract + "/history?limit=200", true, "Connection: close\r\n")));
        are(4, Bad.takesAll(head("GET", contract + "/changes?fromPosition=0", true, "Connection: close\r\n")));
        // gone: they wait for events, and leave in either way
        String events = "Accept: text/event-stream\r\n";
        are(10, Bad.goes(head("GET", "/api/v1/events", true, events), Duration.ofSeconds(2), false));
        are(10, Bad.goes(head("GET", "/api/v1/events?wait=30&after=100000000", true, ""), Duration.ofSeconds(2), true));
        are(10, Bad.goes(head("HEAD", "/api/v1/events", true, events), Duration.ofMillis(100), false));
        are(10, Bad.goes(head("GET", contract + "/export", true, ""), Duration.ofMillis(500), true));
        are(10, Bad.goes(head("GET", contract + "/history", true, lines), Duration.ofMillis(500), true));
    }

    private String head(String method, String address, boolean known, String headers) {
        return "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s%s\r\n"
                .formatted(method, address, known ? "Authorization: Bearer " + token + "\r\n" : "", headers);
    }

    private void are(int many, Bad what) {
        for (int i = 0; i < many; i++) {
            threads.add(Thread.ofVirtual().start(() -> again(what)));
        }
    }

    private void again(Bad what) {
        while (!Thread.currentThread().isInterrupted()) {
            began.incrementAndGet();
            try {
                what.once(port);
                Bad.sleep(BREATH);
            } catch (IOException e) {
                // got rid of, or told to stop; the next one begins a moment later
                try {
                    Thread.sleep(BREATH);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    /** How many there are. */
    int size() {
        return threads.size();
    }

    /** How many connections they have begun. */
    long began() {
        return began.get();
    }

    /** All end, and so do their connections. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        for (Thread each : threads) {
            try {
                each.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
