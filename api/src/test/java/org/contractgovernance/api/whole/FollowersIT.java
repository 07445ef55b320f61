package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.contractgovernance.api.whole.Sample.expect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.api.whole.Running.Answer;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever waits for events holds one of a few places, and is let go when the application is told to stop. */
@BesideTheOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowersIT {

    private static final String EVENTS = "/api/v1/events";
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private Running application;

    @BeforeAll
    void start() {
        application = Running.startedWith(
                "--contract-governance.places.streams.most=3", "--contract-governance.places.streams.most-of-client=2");
    }

    @AfterAll
    void stop() {
        http.shutdownNow();
        application.stop();
    }

    private BufferedReader follow(Role role) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = http.send(
                application
                        .to(EVENTS, role)
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private Answer wait(Role role) {
        return application.get(role, EVENTS + "?wait=1");
    }

    private void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("streams-at-once");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void oneTooManyIsRefusedAndAllAreLetGoWhenItStops() throws Exception {
        BufferedReader first = follow(Role.RISK_TOOL);
        CompletableFuture<Answer> second =
                CompletableFuture.supplyAsync(() -> application.get(Role.RISK_TOOL, EVENTS + "?wait=3"));
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> refused(wait(Role.RISK_TOOL)));
        refused(application.get(Role.RISK_TOOL, EVENTS, "Accept", "text/event-stream"));
        expect(200, application.get(Role.RISK_TOOL, EVENTS));

        BufferedReader others = follow(Role.COMMISSIONER);
        refused(wait(Role.COMMISSIONER));

        expect(200, second.get(15, TimeUnit.SECONDS));
        await().atMost(Duration.ofSeconds(5)).until(() -> wait(Role.RISK_TOOL).status() == 200);

        long began = System.nanoTime();
        application.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(STOPS_WITHIN);
        assertThat(first.lines())
                .as("an end, and no broken connection")
                .allMatch(line -> line.equals(":") || line.isEmpty());
        assertThat(others.lines()).allMatch(line -> line.equals(":") || line.isEmpty());
    }
}
