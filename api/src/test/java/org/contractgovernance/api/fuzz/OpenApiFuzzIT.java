package org.contractgovernance.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.api.fuzz.Document.Operation;
import org.contractgovernance.api.fuzz.Wire.Got;
import org.contractgovernance.api.whole.Running;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks everything that the published document offers, as everybody, rightly and wrongly in one way each, and holds every answer to
 * the document. The short form takes some of the mutations, always the same; {@code -Dfuzz.minutes} takes all of them, with another
 * seed in each round. {@code -Dfuzz.seed} begins with a certain one. Counts are in {@code target/fuzz}.
 */
@Order(Integer.MAX_VALUE - 1) // what it leaves behind is in the way of tests that look closely
class OpenApiFuzzIT {

    private static final long SEED = Long.getLong("fuzz.seed", 2611);
    private static final int MINUTES = Integer.getInteger("fuzz.minutes", 0);
    private static final int SOME = 4;
    private static final int VALID_BODIES = 3;

    private final Running application = Running.application();
    private final Wire wire = new Wire(application);
    private final Document document = new Document(
            application.send(application.to("/openapi").GET().build()).body());
    private final Map<String, Set<String>> methods = new HashMap<>();
    private final Findings findings = new Findings();

    /** Half of the operations at a time: a client that waits for each answer leaves half of the machine idle. */
    @ParameterizedTest(name = "part {0}")
    @ValueSource(ints = {0, 1})
    @Execution(ExecutionMode.CONCURRENT)
    void everyAnswerIsAsDocumented(int part) {
        document.operations()
                .forEach(each -> methods.computeIfAbsent(each.address(), none -> new TreeSet<>())
                        .add(each.method()));
        List<Operation> operations = document.parts(2).get(part);
        try {
            rounds(operations);
        } finally {
            findings.write(SEED, part);
        }

        assertThat(findings.told()).as("seed %d", SEED).isEmpty();
        Set<String> never = new TreeSet<>(operations.stream().map(Operation::id).toList());
        never.removeAll(findings.succeeded());
        assertThat(never).as("operations that never did what they were asked").isEmpty();
        assertThat(application
                        .get(Role.ADMINISTRATOR, "/api/v1/registers")
                        .json()
                        .findValues("parked"))
                .as("what was parked")
                .allMatch(JsonNode::isEmpty);
    }

    private void rounds(List<Operation> operations) {
        long deadline = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        long seed = SEED;
        do {
            World world = new World(application);
            try {
                for (Operation each : operations) {
                    fuzz(each, world, seed);
                }
            } finally {
                world.tidyUp();
            }
            seed++;
        } while (System.nanoTime() < deadline);
    }

    private void fuzz(Operation operation, World world, long seed) {
        Random random = new Random(seed ^ operation.id().hashCode());
        Values values = new Values(document, random, world.person());
        Ready ready = new Ready(operation, world);
        for (String as : Askers.ALL) {
            ready.ask(ready.valid(as), seed);
        }
        for (int i = 0; i < VALID_BODIES && ready.body != null && ready.isJson(); i++) {
            ready.ask(ready.varied(random, values), seed);
        }
        List<Ask> mutations = new ArrayList<>();
        Ask valid = ready.valid(Askers.may(operation));
        if (ready.body != null && ready.isJson()) {
            mutations.addAll(BodyMutations.of(document, valid, ready.schema(), ready.body, values));
        }
        List<Ask> others = RequestMutations.of(valid, document, methods.get(operation.address()));
        if (MINUTES == 0) {
            Collections.shuffle(mutations, random);
            Collections.shuffle(others, random);
            mutations = mutations.subList(0, Math.min(SOME, mutations.size()));
            others = others.subList(0, Math.min(SOME, others.size()));
        }
        mutations.forEach(each -> send(each, seed));
        others.forEach(each -> send(each, seed));
        if (Answered.types(document, operation).contains("text/event-stream")) {
            send(valid.kind("stream").header("Accept", "text/event-stream"), seed);
        }
    }

    private int send(Ask ask, long seed) {
        Optional<Got> got = wire.send(ask);
        if (got.isEmpty()) {
            findings.notSent();
            return 0;
        }
        findings.take(ask, got.get(), Verdict.of(document, ask, got.get()), seed);
        return got.get().status();
    }

    /** A request that ought to succeed, with what it is about made ready anew whenever one has. */
    private final class Ready {

        private final Operation operation;
        private final World world;
        private final String mediaType;
        private Map<String, String> parts;
        private JsonNode body;

        Ready(Operation operation, World world) {
            this.operation = operation;
            this.world = world;
            JsonNode bodies = operation.bodies();
            mediaType =
                    bodies.isEmpty() ? "" : bodies.propertyNames().iterator().next();
            renew();
        }

        private void renew() {
            parts = world.ready(operation.id());
            JsonNode example = operation.bodies().path(mediaType).path("example");
            if (example.isMissingNode()) {
                example = operation
                        .bodies()
                        .path(mediaType)
                        .path("examples")
                        .path("example")
                        .path("value");
            }
            body = mediaType.isEmpty() || example.isMissingNode() ? null : world.body(operation.id(), example, parts);
        }

        boolean isJson() {
            return mediaType.equals("application/json");
        }

        JsonNode schema() {
            return operation.bodies().path(mediaType).path("schema");
        }

        Ask valid(String as) {
            String address = operation.address();
            for (Map.Entry<String, String> each : parts.entrySet()) {
                boolean another =
                        as.equals(Askers.OF_ANOTHER_CONTRACT) && each.getKey().equals("contract");
                address = address.replace("{" + each.getKey() + "}", another ? "of-somebody-else" : each.getValue());
            }
            Ask ask = Ask.of(operation, as, address + world.query(operation.id()));
            return body == null ? ask : ask.body(bytes(body), mediaType);
        }

        /** Some of what may be left out put in, and some of what is there left out. */
        Ask varied(Random random, Values values) {
            JsonNode copy = body.deepCopy();
            JsonNode described = document.resolved(schema());
            described.path("properties").properties().forEach(each -> {
                boolean required = described
                        .path("required")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(each.getKey()));
                if (!required && copy instanceof ObjectNode object && random.nextInt(3) == 0) {
                    if (object.has(each.getKey())) {
                        object.remove(each.getKey());
                    } else {
                        object.set(each.getKey(), values.of(each.getValue()));
                    }
                }
            });
            return valid(Askers.may(operation)).kind("valid body").body(bytes(copy), mediaType);
        }

        void ask(Ask ask, long seed) {
            int status = send(ask, seed);
            if (status / 100 == 2 && !operation.reads()) {
                renew();
            }
        }

        private static byte[] bytes(JsonNode json) {
            return (json.isString() ? json.asString() : json.toString()).getBytes(StandardCharsets.UTF_8);
        }
    }
}
