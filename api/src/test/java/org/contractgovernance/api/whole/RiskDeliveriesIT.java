package org.contractgovernance.api.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.whole.Sample.expect;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the real register shows is what a subscriber is sent: command, register, signature and delivery, all together. */
@BesideTheOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskDeliveriesIT {

    private static final String SUBSCRIPTIONS = "/api/v1/risk-tool/subscriptions";

    /** What comes before the 32 bytes of an Ed25519 key in an X.509 public key (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private HttpServer receiver;
    private Running application;

    private record Got(String path, Map<String, List<String>> headers, String body) {

        JsonNode event() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    @BeforeAll
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        application = Running.startedWith("--contract-governance.risk-tool.allowed-hosts=" + host());
    }

    @AfterAll
    void stop() {
        application.stop();
        receiver.stop(0);
    }

    private String host() {
        return "127.0.0.1:" + receiver.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            got.add(new Got(
                    exchange.getRequestURI().getPath(),
                    Map.of(
                            "webhook-id", exchange.getRequestHeaders().get("webhook-id"),
                            "webhook-timestamp", exchange.getRequestHeaders().get("webhook-timestamp"),
                            "webhook-signature", exchange.getRequestHeaders().get("webhook-signature")),
                    body));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private JsonNode subscribe(String path, String contract, boolean councilOnly) {
        return expect(201, application.post(Role.ADMINISTRATOR, SUBSCRIPTIONS, """
                        {"name": "Receiver", "address": "http://%s%s", "contracts": ["%s"], "everyContract": false,
                         "kinds": ["risk-referred", "risk-revised", "risk-withdrawn", "risk-closed"],
                         "councilOnly": %s, "after": 0, "signing": "both"}""".formatted(
                                host(), path, contract, councilOnly)))
                .json();
    }

    private String warning(String contract, String more) {
        return expect(201, application.post(Role.COMMISSIONER, contract + "/early-warnings", Sample.warning(more)))
                .header("Location");
    }

    private void did(String address, String body) {
        expect(200, application.post(Role.COMMISSIONER, address, body, "Prefer", "wait=10"));
    }

    private List<Got> got(String path) {
        return got.stream().filter(each -> each.path().equals(path)).toList();
    }

    /** What the feed tells of the contract, each with the number that a subscriber is given; in JSON the order of attributes says nothing. */
    private List<JsonNode> told(String contract) {
        List<JsonNode> told = expect(
                        200, application.get(Role.RISK_TOOL, "/api/v1/events?limit=500&contract=" + contract))
                .json()
                .get("events")
                .valueStream()
                .toList();
        for (int i = 0; i < told.size(); i++) {
            ((ObjectNode) told.get(i)).put("sequence", Integer.toString(i + 1)).put("sequencetype", "Integer");
        }
        return told;
    }

    private static boolean isSignedBy(String publicKey, Got delivery) throws Exception {
        byte[] bare = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
        byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + bare.length);
        System.arraycopy(bare, 0, encoded, ED25519.length, bare.length);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        String signature = Arrays.stream(delivery.header("webhook-signature").split(" "))
                .filter(each -> each.startsWith("v1a,"))
                .findFirst()
                .orElseThrow();
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(key);
        verifier.update("%s.%s.%s"
                .formatted(delivery.header("webhook-id"), delivery.header("webhook-timestamp"), delivery.body())
                .getBytes(StandardCharsets.UTF_8));
        return verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length())));
    }

    @Test
    void whatTheRegisterShowsIsWhatIsSentAndNoMore() throws Exception {
        String contract = "told-of-for-real";
        expect(201, application.post(Role.ADMINISTRATOR, "/api/v1/contracts", Sample.registration(contract)));
        String address = "/api/v1/contracts/" + contract;
        JsonNode whole = subscribe("/whole", contract, true);
        subscribe("/shared", contract, false);
        String warning = warning(address, "");
        String hidden = warning(address, ", \"visibility\": \"council-only\"");
        did(hidden + "/refer-to-corporate-risk", "{\"reason\": \"Theirs too\"}");
        did(warning + "/refer-to-corporate-risk", "{\"reason\": \"Others too\"}");
        did(
                warning + "/assess",
                "{\"assessment\": \"current\", \"likelihood\": 5, \"impact\": 4, \"reason\": \"Seen\"}");
        did(warning + "/close", "{\"outcome\": \"It passed\"}");

        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> got("/whole").size() == 4 && got("/shared").size() == 3);

        assertThat(got("/whole").stream().map(Got::event).toList())
                .as("bodies, order and numbers")
                .isEqualTo(told(contract));
        assertThat(got("/shared").toString())
                .doesNotContain(hidden.substring(hidden.lastIndexOf('/') + 1))
                .doesNotContain("Theirs too", "It passed", "person-");
        assertThat(got("/shared").stream()
                        .map(each -> each.event().get("sequence").asString())
                        .toList())
                .as("no hole tells of what is the council's")
                .containsExactly("1", "2", "3");
        for (Got each : got("/whole")) {
            new Webhook(whole.get("secret").asString()).verify(each.body(), each.headers());
            assertThat(isSignedBy(whole.get("publicKey").asString(), each)).isTrue();
        }
        Got changed = got("/whole").getFirst();
        assertThat(isSignedBy(
                        whole.get("publicKey").asString(),
                        new Got(
                                changed.path(),
                                changed.headers(),
                                changed.body().replace("RiskReferred", "RiskRevised"))))
                .isFalse();
    }
}
