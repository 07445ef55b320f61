package org.contractgovernance.deliveries;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receiver on this machine, over real HTTP, which answers as a test wishes. */
final class Receiver implements AutoCloseable {

    /** How it answers; the status, or one of those below. */
    interface Manner {

        int answer(JsonNode event, int call) throws Exception;
    }

    /** Ends the connection without an answer. */
    static final int DROP = -1;

    /** Says nothing for longer than anybody waits. */
    static final int HANG = -2;

    /**
     * @param body what was sent
     * @param headers what it was sent with
     */
    record Got(JsonNode event, String body, Map<String, List<String>> headers) {

        long position() {
            return event.path("position").asLong();
        }

        long sequence() {
            return event.path("sequence").asLong();
        }

        String contract() {
            return event.path("data").path("contract").asString();
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret)
                        .verify(
                                body,
                                Map.of(
                                        "webhook-id", headers.get("Webhook-id"),
                                        "webhook-timestamp", headers.get("Webhook-timestamp"),
                                        "webhook-signature", headers.get("Webhook-signature")));
                return true;
            } catch (Exception e) {
                return false;
            }
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<Got> taken = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private volatile Manner manner = (event, call) -> 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String address() {
        return "http://" + host() + "/hook";
    }

    void answers(Manner wished) {
        manner = wished;
    }

    int calls() {
        return calls.get();
    }

    /** What it took, in the order in which it did. */
    List<Got> taken() {
        return taken;
    }

    List<String> paths() {
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            paths.add(exchange.getRequestURI().getPath());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            JsonNode event = JsonMapper.shared().readTree(body);
            int status = manner.answer(event, calls.incrementAndGet());
            Headers headers = exchange.getResponseHeaders();
            switch (status) {
                case DROP -> {
                    return;
                }
                case HANG -> {
                    Thread.sleep(1_500);
                    return;
                }
                case 302 -> headers.set("Location", "/elsewhere");
                case 429 -> headers.set("Retry-After", "0");
                default -> {}
            }
            if (status < 300) {
                taken.add(new Got(event, body, Map.copyOf(exchange.getRequestHeaders())));
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
