package org.contractgovernance.bench.crash;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A subscription, as its administrator deals with it over the API. */
final class Subscriber {

    private static final String ADDRESS = "/api/v1/risk-tool/subscriptions";

    /** A delivery as it is shown. */
    record Shown(String contract, long sequence, String state) {}

    private final Ground ground;
    private final Supplier<URI> copy;
    private final String address;
    private final String secret;

    /**
     * @param copy a copy of the application that answers now
     * @param contracts references, as JSON; of every contract where there are none
     */
    Subscriber(Ground ground, Supplier<URI> copy, String receiver, String contracts) {
        this.ground = ground;
        this.copy = copy;
        JsonNode made = ground.sender().made(copy.get(), ground.tokens().administrator(), ADDRESS, """
                {"name": "Corporate risk register", "address": "%s", "contracts": [%s], "everyContract": %s,
                 "kinds": ["risk-referred", "risk-revised", "risk-withdrawn", "risk-closed"], "councilOnly": true,
                 "after": 0, "signing": "symmetric", "patience": "PT1M"}""".formatted(
                        receiver, contracts, contracts.isEmpty()));
        this.secret = made.get("secret").asString();
        this.address =
                ADDRESS + "/" + made.get("subscription").get("subscription").asString();
    }

    String secret() {
        return secret;
    }

    private JsonNode read(String path) {
        String body = ground.sender().read(copy.get(), ground.tokens().administrator(), path);
        return Sender.JSON.readTree(body.isEmpty() ? "{}" : body);
    }

    /** How it stands; nothing where nobody can say just now. */
    JsonNode now() {
        return read(address);
    }

    /** Goes on, where the receiver's answer has paused it; whether it did. */
    boolean resumedIfPaused() {
        return now().path("state").asString("").equals("paused")
                && post("/resume", "{\"reason\": \"The receiver is there again\"}") == 200;
    }

    void resendParked() {
        ground.sender().made(copy.get(), ground.tokens().administrator(), address + "/resend", "{\"parked\": true}");
    }

    private int post(String path, String body) {
        return ground.sender().post(copy.get(), ground.tokens().administrator(), address + path, body);
    }

    /** Whether everything up to a position is in its list, and nothing is to be sent any more. */
    boolean hasSettled(long position) {
        JsonNode now = now();
        return now.path("cursor").asLong(-1) >= position && now.path("queued").asLong(-1) == 0;
    }

    /** Every delivery, by position. */
    Map<Long, Shown> deliveries() {
        Map<Long, Shown> all = new TreeMap<>();
        String cursor = "";
        do {
            JsonNode page = read(address + "/deliveries?limit=200" + cursor);
            for (JsonNode each : page.get("deliveries")) {
                Shown shown = new Shown(
                        each.get("contract").asString(),
                        each.get("sequence").asLong(),
                        each.get("state").asString());
                if (all.put(each.get("position").asLong(), shown) != null) {
                    throw new AssertionError("a position is in the list twice: " + each);
                }
            }
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return all;
    }
}
