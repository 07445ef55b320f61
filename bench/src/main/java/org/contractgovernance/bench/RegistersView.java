package org.contractgovernance.bench;

import java.time.Duration;
import java.util.Optional;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Await;
import org.contractgovernance.bench.load.Connection;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the registers of an application stand, as its administrator sees it. */
final class RegistersView {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADDRESS = "/api/v1/registers";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Application application;
    private final String administrator;

    RegistersView(World world, Application application) {
        this.application = application;
        this.administrator = world.token(Role.ADMINISTRATOR);
    }

    private JsonNode ask(byte[] request, int expected) {
        try (Connection connection = application.connect()) {
            int status = connection.send(request);
            if (status != expected) {
                throw new IllegalStateException("%d: %s".formatted(status, connection.body()));
            }
            return JSON.readTree(connection.body());
        }
    }

    private JsonNode status() {
        return ask(LoadRequest.get(ADDRESS, administrator), 200);
    }

    /** Position of the last event on record. */
    long head() {
        return status().get("head").asLong();
    }

    /** Position of the last event that every register has taken in. */
    long position() {
        return status().get("position").asLong();
    }

    /** Waits until they have taken in everything on record up to this position; how long that took. */
    Duration awaitPosition(long position) {
        long begun = System.nanoTime();
        Await.until(
                PATIENCE,
                PAUSE,
                "registers at " + position,
                () -> status().get("position").asLong() >= position);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Rebuilds all of them and waits until the new ones are in use; how long that took. */
    Duration replay() {
        long before = generations(status());
        long begun = System.nanoTime();
        ask(LoadRequest.post(ADDRESS + "/replay", administrator, "{\"registers\": []}"), 202);
        Await.until(PATIENCE, PAUSE, "registers rebuilt", () -> {
            JsonNode status = status();
            return Optional.ofNullable(status.get("replay")).isEmpty()
                    && generations(status) >= before + status.get("registers").size();
        });
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static long generations(JsonNode status) {
        return status.get("registers")
                .valueStream()
                .mapToLong(each -> each.get("generation").asLong())
                .sum();
    }
}
