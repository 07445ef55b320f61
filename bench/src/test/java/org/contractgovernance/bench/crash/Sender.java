package org.contractgovernance.bench.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.contractgovernance.bench.crash.Request.End;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests, enters into the ledger what they were told, and notes every answer that nobody should get. */
final class Sender {

    static final JsonMapper JSON = JsonMapper.shared();

    /** Longer than any answer may take. */
    private static final Duration TIMEOUT = Duration.ofSeconds(40);

    /** What a request may meet under load that is nobody's fault; nothing of it was done. */
    private static final Set<String> NOTHING_DONE =
            Set.of("changed-meanwhile", "unavailable", "registers-behind", "large-requests-at-once");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Ledger ledger;
    private final AtomicReference<Wait> worst = new AtomicReference<>(Wait.NONE);
    private final AtomicLong refused = new AtomicLong();

    Sender(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How long somebody waited, and for what. */
    record Wait(Duration time, String asked) {

        static final Wait NONE = new Wait(Duration.ZERO, "nothing");
    }

    /** Sends it to a copy of the application; answers whether it was done. */
    boolean send(URI copy, String token, Request request, String... headers) {
        HttpRequest.Builder post = to(copy, token, request.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request.key())
                .POST(BodyPublishers.ofString(request.body()));
        if (headers.length > 0) {
            post.headers(headers);
        }
        try {
            enter(request, exchange(post.build()));
        } catch (HttpTimeoutException e) {
            request.ended(End.UNKNOWN, "nothing in time");
            ledger.fault("no answer within %s: %s".formatted(TIMEOUT, request));
        } catch (IOException e) {
            request.ended(End.UNKNOWN, e.toString());
        }
        return request.end() == End.DONE;
    }

    private void enter(Request request, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status == 200 || status == 201) {
            if (!request.done(answer(response.body()))) {
                ledger.fault("answered twice, and not the same: " + request + response.body());
            }
            return;
        }
        JsonNode problem = problem(response);
        String code = problem.path("code").asString("");
        String told = "%d %s: %s".formatted(status, code, problem.path("detail").asString(""));
        if (status == 503) {
            refused.incrementAndGet();
        }
        if (NOTHING_DONE.contains(code)) {
            request.ended(End.NOT_DONE, told);
        } else if (code.equals("idempotency-key-in-flight")) {
            request.ended(End.UNKNOWN, told);
        } else if (status == 503 && code.equals("store-unavailable")) {
            request.ended(told.contains("is not known") ? End.UNKNOWN : End.NOT_DONE, told);
        } else {
            request.ended(End.UNKNOWN, told);
            ledger.fault("%s was told %d %s".formatted(request, status, response.body()));
        }
    }

    private static Request.Answer answer(String body) {
        JsonNode accepted = JSON.readTree(body);
        return new Request.Answer(
                accepted.get("entity").asString(),
                accepted.get("reference").asString(),
                accepted.get("position").asLong(),
                accepted.get("events")
                        .valueStream()
                        .map(each -> each.get("position").asLong())
                        .toList());
    }

    private static JsonNode problem(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    /** Reads an address; empty where it could not be read for now. Anything but an answer or a clear 503 is noted. */
    String read(URI copy, String token, String path) {
        try {
            HttpResponse<String> response = exchange(to(copy, token, path).GET().build());
            if (response.statusCode() == 200) {
                return response.body();
            }
            String code = problem(response).path("code").asString("");
            if (response.statusCode() != 503
                    || !Set.of("store-unavailable", "registers-behind").contains(code)) {
                ledger.fault("GET %s was told %d %s".formatted(path, response.statusCode(), response.body()));
            }
        } catch (HttpTimeoutException e) {
            ledger.fault("no answer within %s: GET %s".formatted(TIMEOUT, path));
        } catch (IOException e) {
            return ""; // nobody there
        }
        return "";
    }

    /** The status of an address, 0 where nobody answers. */
    int status(URI copy, String token, String path) {
        try {
            return exchange(to(copy, token, path).GET().build()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Posts what is no part of the load, and answers the status. */
    int post(URI copy, String token, String path, String body) {
        try {
            return exchange(posting(copy, token, path, body)).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Posts what is no part of the load, and reads the answer; it must be done. */
    JsonNode made(URI copy, String token, String path, String body) {
        try {
            HttpResponse<String> response = exchange(posting(copy, token, path, body));
            if (response.statusCode() != 200 && response.statusCode() != 201) {
                throw new AssertionError(
                        "POST %s was told %d %s".formatted(path, response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest posting(URI copy, String token, String path, String body) {
        return to(copy, token, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest.Builder to(URI copy, String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(copy.resolve(path)).timeout(TIMEOUT);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        long began = System.nanoTime();
        String end = "no answer";
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            end = Integer.toString(response.statusCode());
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            Wait wait = new Wait(
                    waited,
                    "%s %s: %s".formatted(request.method(), request.uri().getPath(), end));
            worst.accumulateAndGet(wait, (one, other) -> one.time().compareTo(other.time()) > 0 ? one : other);
        }
    }

    /** The longest that anybody waited for an answer since the last time. */
    Wait worst() {
        return worst.getAndSet(Wait.NONE);
    }

    /** Whether a request was told to try again later since the last time. */
    boolean hasRefused() {
        return refused.get() > 0;
    }

    /** How many requests were told to try again later since the last time. */
    long refused() {
        return refused.getAndSet(0);
    }
}
