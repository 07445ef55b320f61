package org.contractgovernance.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Receivers that take every delivery, each under a path of its own, or never answer. */
final class Taking implements AutoCloseable {

    private static final int TAKEN = 204;
    private static final Duration FOR_EVER = Duration.ofMinutes(1);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * What arrived.
     *
     * @param at when, by this machine's clock, which the database has too
     */
    record Arrival(Instant at, String id, String body) {}

    /** One receiver, and what it took. */
    static final class Taker {

        private final String address;
        private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
        private final AtomicInteger count = new AtomicInteger();

        Taker(String address) {
            this.address = address;
        }

        String address() {
            return address;
        }

        int count() {
            return count.get();
        }

        List<Arrival> arrivals() {
            return List.copyOf(arrivals);
        }
    }

    Taking() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String host() {
        return "127.0.0.1:" + port();
    }

    /** A receiver that takes everything. */
    Taker taker(String path) {
        Taker taker = new Taker("http://" + host() + path);
        server.createContext(path, exchange -> take(exchange, taker));
        return taker;
    }

    /** Address of a receiver that does not answer anybody who waits for less than a minute. */
    String hanging(String path) {
        server.createContext(path, exchange -> {
            try (exchange) {
                LockSupport.parkNanos(FOR_EVER.toNanos());
            }
        });
        return "http://" + host() + path;
    }

    private static void take(HttpExchange exchange, Taker taker) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taker.arrivals.add(
                    new Arrival(Instant.now(), exchange.getRequestHeaders().getFirst("webhook-id"), body));
            taker.count.incrementAndGet();
            exchange.sendResponseHeaders(TAKEN, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
