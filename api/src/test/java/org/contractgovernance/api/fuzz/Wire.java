package org.contractgovernance.api.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.contractgovernance.api.whole.Running;
import org.contractgovernance.contracts.access.Role;

/** Sends requests, and tells an answer from none. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String STREAM = "text/event-stream";

    private final Running application;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Wire(Running application) {
        this.application = application;
    }

    /** An answer; without a status where the connection ended without one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Got(int status, HttpHeaders headers, byte[] body, String failure) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** The answer; nothing where the client itself would not send such a request. */
    Optional<Got> send(Ask ask) {
        HttpRequest request;
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(application.base() + ask.address()))
                    .timeout(PATIENCE)
                    .method(
                            ask.method(),
                            ask.body() == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(ask.body()));
            for (int i = 0; i < ask.headers().size(); i += 2) {
                builder.header(ask.headers().get(i), ask.headers().get(i + 1));
            }
            Optional<Role> role = Askers.role(ask.as());
            if (role.isPresent()) {
                builder.setHeader("Authorization", "Bearer " + application.token(role.get()));
            }
            request = builder.build();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(answered(request));
    }

    private Got answered(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean stream =
                        response.headers().firstValue("Content-Type").orElse("").startsWith(STREAM);
                byte[] bytes = stream ? body.readNBytes(1) : body.readAllBytes();
                return new Got(response.statusCode(), response.headers(), bytes, "");
            }
        } catch (IOException e) {
            return new Got(0, HttpHeaders.of(java.util.Map.of(), (a, b) -> true), new byte[0], e.toString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
