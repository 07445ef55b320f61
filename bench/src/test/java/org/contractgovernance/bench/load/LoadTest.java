package org.contractgovernance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final AtomicInteger answered = new AtomicInteger();
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                // some in chunks, every tenth the last of its connection
                int number = answered.incrementAndGet();
                byte[] body = "{\"problem\": \"too late\"}".getBytes(StandardCharsets.UTF_8);
                if (number % 10 == 0) {
                    exchange.getResponseHeaders().set("Connection", "close");
                }
                exchange.sendResponseHeaders(status, number % 2 == 0 ? body.length : 0);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static List<Asker> askers(int connections) {
        byte[] request = LoadRequest.get("/", null);
        return Collections.nCopies(connections, () -> request);
    }

    private Load load() {
        return new Load(server.getAddress().getPort(), 200);
    }

    @Test
    void everyAnswerIsCountedOnce() {
        Load.Done done = load().run(askers(3), Duration.ofMillis(300));

        assertThat(done.requests()).isEqualTo(answered.get()).isGreaterThan(3);
        assertThat(done.millis().size()).isEqualTo(answered.get());
        assertThat(done.seconds()).isGreaterThanOrEqualTo(0.3);
        assertThat(done.rate()).isEqualTo(done.requests() / done.seconds());
    }

    @Test
    void atAPaceNoMoreIsAskedThanSaid() {
        Load.Done done = load().paced(askers(4), Duration.ofMillis(500), 100);

        assertThat(done.requests()).isBetween(4L, 54L);
    }

    @Test
    void whoeverHasNothingMoreToAskStops() {
        AtomicInteger left = new AtomicInteger(5);
        Load.Done done = load().run(
                        List.of(() -> left.getAndDecrement() > 0 ? LoadRequest.get("/", null) : null),
                        Duration.ofMinutes(1));

        assertThat(done.requests()).isEqualTo(5);
    }

    @Test
    void anAnswerThatIsNotExpectedIsNoFastAnswer() {
        status = 503;

        assertThatThrownBy(() -> load().run(askers(2), Duration.ofMillis(300)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("503 instead of 200")
                .hasMessageContaining("too late");
    }

    @Test
    void anApplicationThatIsAwayIsALostConnection() {
        int port = server.getAddress().getPort();
        server.stop(0);

        assertThatThrownBy(() -> Connection.to(port)).isInstanceOf(LostConnection.class);
    }
}
