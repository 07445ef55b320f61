package org.contractgovernance.bench.crash;

import com.standardwebhooks.Webhook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the receiver of one subscription was told, in the order in which it was, and what it should not have been. */
final class Told {

    /**
     * One call.
     *
     * @param sequence its number among those of the contract
     */
    record Call(String contract, long sequence, long position) {

        static Call of(JsonNode event) {
            return new Call(
                    event.get("data").get("contract").asString(),
                    Long.parseLong(event.get("sequence").asString()),
                    Long.parseLong(event.get("position").asString()));
        }
    }

    private final Map<String, String> bodies = new HashMap<>();
    private final Map<Long, JsonNode> events = new HashMap<>();
    private final Map<String, Set<Long>> taken = new HashMap<>();
    private final Map<String, Long> furthest = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private String secret = "";
    private boolean inOrder = true;
    private long deliveries;

    synchronized void verifyWith(String shared) {
        secret = shared;
    }

    /** From now on what was parked may come after what came later. */
    synchronized void expectNoOrder() {
        inOrder = false;
    }

    /** Looks at a call, whatever it is going to be answered. */
    synchronized void called(Call call, String body, Map<String, List<String>> headers) {
        try {
            new Webhook(secret)
                    .verify(
                            body,
                            java.net.http.HttpHeaders.of(headers, (name, value) -> true)
                                    .map());
        } catch (Exception e) {
            faults.add("%s: its signature is not what it should be: %s".formatted(call, e.getMessage()));
        }
        String id = headers.get("webhook-id").getFirst();
        String before = bodies.putIfAbsent(id, body);
        if (before != null && !before.equals(body)) {
            faults.add("%s came with two bodies: %s and %s".formatted(id, before, body));
        }
        boolean repeated = taken.getOrDefault(call.contract(), Set.of()).contains(call.sequence());
        if (inOrder && !repeated && call.sequence() < furthest.getOrDefault(call.contract(), 0L)) {
            faults.add("%s came after %d of its contract".formatted(call, furthest.get(call.contract())));
        }
    }

    /** Takes it, for good. */
    synchronized void taken(Call call, JsonNode event) {
        deliveries++;
        taken.computeIfAbsent(call.contract(), contract -> new HashSet<>()).add(call.sequence());
        furthest.merge(call.contract(), call.sequence(), Math::max);
        ObjectNode asPulled = event.deepCopy().asObject();
        asPulled.remove(List.of("sequence", "sequencetype"));
        JsonNode before = events.putIfAbsent(call.position(), asPulled);
        if (before != null && !before.equals(asPulled)) {
            faults.add("%s came in two ways: %s and %s".formatted(call, before, asPulled));
        }
    }

    /** By position, as the feed has it: without the number of the delivery. */
    synchronized Map<Long, JsonNode> events() {
        return Map.copyOf(events);
    }

    /** How many different events it has taken. */
    synchronized int count() {
        return events.size();
    }

    synchronized long repeats() {
        return deliveries - events.size();
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }
}
