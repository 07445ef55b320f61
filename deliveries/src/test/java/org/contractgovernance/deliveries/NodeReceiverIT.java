package org.contractgovernance.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.deliveries.calling.Destinations;
import org.contractgovernance.deliveries.calling.Outgoing;
import org.contractgovernance.deliveries.signing.SigningKey;
import org.contractgovernance.deliveries.signing.SigningKey.Made;
import org.contractgovernance.deliveries.signing.SigningKey.Scheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The receiver in {@code samples/receiver}, with the published packages of Node, where they are installed. */
@EnabledIf(value = "isInstalled", disabledReason = "Node's packages are not installed: run npm ci in samples/receiver")
class NodeReceiverIT {

    private static final Path FOLDER = Path.of("..", "samples", "receiver");
    private static final long NOW = Clock.systemUTC().instant().getEpochSecond();

    private static final Map<Scheme, Made> KEYS =
            Map.of(Scheme.V1, SigningKey.made(Scheme.V1), Scheme.V1A, SigningKey.made(Scheme.V1A));

    private static final Map<Scheme, Node> NODES = new EnumMap<>(Scheme.class);
    private static Outgoing outgoing;

    /** A receiver that knows one key. */
    private record Node(Process process, BufferedReader says, URI address) {}

    static boolean isInstalled() {
        return Files.isDirectory(FOLDER.resolve("node_modules"));
    }

    @BeforeAll
    static void start() throws IOException {
        for (Scheme each : Scheme.values()) {
            NODES.put(each, started(key(each).shown()));
        }
        outgoing = new Outgoing(
                new Destinations(Set.of("127.0.0.1"), InetAddress::getAllByName), 2, 2, Duration.ofSeconds(5));
    }

    private static Node started(String key) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", "server.js")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("KEY", key, "PORT", "0"));
        Process process = builder.start();
        BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
        int port =
                JsonMapper.shared().readTree(says.readLine()).path("listening").asInt();
        return new Node(process, says, URI.create("http://127.0.0.1:" + port + "/hook"));
    }

    @AfterAll
    static void stop() throws IOException {
        NODES.values().forEach(each -> each.process().destroy());
        if (outgoing != null) {
            outgoing.close();
        }
    }

    private static Made key(Scheme scheme) {
        return Objects.requireNonNull(KEYS.get(scheme));
    }

    private static Node node(Scheme scheme) {
        return Objects.requireNonNull(NODES.get(scheme));
    }

    private static String event() {
        FakeFeed feed = new FakeFeed();
        feed.tell(4711, "worcestershire-babcock-prime");
        RiskEvent event = feed.at(List.of(4711L), new RiskFeed.Reader(Set.of(), true, false))
                .getFirst();
        return JsonMapper.shared().writeValueAsString(RiskCloudEvent.of(event, 7L));
    }

    private static int send(Scheme to, SigningKey key, long at, String signed, String sent) throws IOException {
        Map<String, String> headers = Map.of(
                "Content-Type",
                RiskCloudEvent.MEDIA_TYPE,
                "webhook-id",
                "one",
                "webhook-timestamp",
                Long.toString(at),
                "webhook-signature",
                key.sign("one", at, signed));
        return outgoing.post(node(to).address(), headers, sent.getBytes(StandardCharsets.UTF_8))
                .status();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void verifiesAndParsesADelivery(Scheme scheme) throws IOException {
        assertThat(send(scheme, key(scheme).key(), NOW, event(), event())).isEqualTo(204);
        assertThat(node(scheme).says().readLine())
                .contains(
                        "\"taken\":\"4711\"",
                        "\"type\":\"contract-governance.RiskRevised.v1\"",
                        "\"subject\":\"EW-1\"",
                        "\"sequence\":\"7\"");
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void refusesAChangedByteAnOldTimestampAndAWrongKey(Scheme scheme) throws IOException {
        SigningKey right = key(scheme).key();
        refuses(scheme, right, NOW, event().replace("Places", "places"), "No matching signature found");
        refuses(scheme, right, NOW - 301, event(), "Message timestamp too old");
        refuses(scheme, SigningKey.made(scheme).key(), NOW, event(), "No matching signature found");
    }

    private static void refuses(Scheme scheme, SigningKey key, long at, String sent, String because)
            throws IOException {
        assertThat(send(scheme, key, at, event(), sent)).isEqualTo(400);
        assertThat(node(scheme).says().readLine()).contains("refused", because);
    }
}
