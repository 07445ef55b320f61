package org.contractgovernance.bench.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.contractgovernance.bench.crash.Told.Call;
import tools.jackson.databind.JsonNode;

/** A receiver over real HTTP that takes what it is sent, or does what receivers do instead. */
final class Receiver implements AutoCloseable {

    /** What it does with a call. */
    enum Manner {
        TAKE(204),
        FAIL(500),
        UNAVAILABLE(503),
        /** Wishes to be left alone for a while. */
        BUSY(429),
        GONE(410),
        /** Sends on to somebody else, who must not be called. */
        REDIRECT(307),
        /** Says nothing for longer than anybody waits. */
        HANG(0),
        /** Ends the connection without an answer. */
        DROP(0);

        private final int status;

        Manner(int status) {
            this.status = status;
        }
    }

    /** How often it takes a call, and what it does else, in hundredths: thirty of them are failures. */
    private static final Map<Manner, Integer> SHARES = new EnumMap<>(Map.of(
            Manner.TAKE, 70,
            Manner.FAIL, 6,
            Manner.UNAVAILABLE, 6,
            Manner.BUSY, 4,
            Manner.REDIRECT, 5,
            Manner.HANG, 4,
            Manner.DROP, 5));

    private final Duration hangs;
    private final HttpServer server = listening();
    private final HttpServer elsewhere = listening();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong strayed = new AtomicLong();
    private final Map<Manner, Long> answered = new EnumMap<>(Manner.class);
    private final Random random = Form.random("receiver");

    /** @param hangs for how long it says nothing, where it does */
    Receiver(Duration hangs) throws IOException {
        this.hangs = hangs;
        server.setExecutor(threads);
        server.start();
        elsewhere.createContext("/", exchange -> {
            try (exchange) {
                strayed.incrementAndGet();
                exchange.sendResponseHeaders(Manner.TAKE.status, -1);
            }
        });
        elsewhere.start();
    }

    private static HttpServer listening() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address(String path) {
        return "http://" + host() + path;
    }

    /**
     * Takes calls at a path.
     *
     * @param manner what to do with a call, where chance says that it is taken or not
     */
    void listen(String path, Told told, BiFunction<Call, Manner, Manner> manner) {
        server.createContext(path, exchange -> answer(exchange, told, manner));
    }

    private void answer(HttpExchange exchange, Told told, BiFunction<Call, Manner, Manner> manner) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode event = Sender.JSON.readTree(body);
            Call call = Call.of(event);
            told.called(call, body, lowerCase(exchange.getRequestHeaders()));
            Manner does = manner.apply(call, chance());
            count(does);
            if (does == Manner.HANG) {
                Patience.pause(hangs);
            } else if (does != Manner.DROP) {
                if (does == Manner.TAKE) {
                    told.taken(call, event);
                } else if (does == Manner.REDIRECT) {
                    exchange.getResponseHeaders()
                            .set(
                                    "Location",
                                    "http://127.0.0.1:%d/"
                                            .formatted(elsewhere.getAddress().getPort()));
                } else if (does == Manner.BUSY) {
                    exchange.getResponseHeaders().set("Retry-After", Integer.toString(wish()));
                }
                exchange.sendResponseHeaders(does.status, -1);
            }
        }
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        Map<String, List<String>> all = new TreeMap<>();
        headers.forEach((name, values) -> all.put(name.toLowerCase(Locale.ROOT), values));
        return all;
    }

    private synchronized Manner chance() {
        int chance = random.nextInt(100);
        for (Map.Entry<Manner, Integer> each : SHARES.entrySet()) {
            chance -= each.getValue();
            if (chance < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("the shares are a hundred");
    }

    /** Most often not even a second: the whole subscription waits for it. */
    private synchronized int wish() {
        int wish = random.nextInt(8) == 0 ? 1 : 0;
        return wish;
    }

    private synchronized void count(Manner does) {
        answered.merge(does, 1L, Long::sum);
    }

    /** How often it did what. */
    synchronized Map<Manner, Long> answered() {
        return new EnumMap<>(answered);
    }

    /** How often somebody followed a redirect. */
    long strayed() {
        return strayed.get();
    }

    @Override
    public void close() {
        server.stop(0);
        elsewhere.stop(0);
        threads.shutdownNow();
    }
}
