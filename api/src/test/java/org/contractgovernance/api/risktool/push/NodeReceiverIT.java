package org.contractgovernance.api.risktool.push;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.api.risktool.push.SigningKey.Made;
import org.contractgovernance.api.risktool.push.SigningKey.Scheme;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.json.JsonMapper;

/** The receiver in {@code samples/receiver}, with the published packages of Node, where they are installed. */
@EnabledIf(value = "isInstalled", disabledReason = "Node's packages are not installed: run npm ci in samples/receiver")
class NodeReceiverIT {

    private static final Path FOLDER = Path.of("..", "samples", "receiver");
    private static final long NOW = Clock.systemUTC().instant().getEpochSecond();

    private static final Made KEY = SigningKey.made(Scheme.V1);
    private static Process node;
    private static BufferedReader says;
    private static Outgoing outgoing;
    private static URI address;

    static boolean isInstalled() {
        return Files.isDirectory(FOLDER.resolve("node_modules"));
    }

    @BeforeAll
    static void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", "server.js")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("SECRET", KEY.shown(), "PORT", "0"));
        node = builder.start();
        says = node.inputReader(StandardCharsets.UTF_8);
        int port =
                JsonMapper.shared().readTree(says.readLine()).path("listening").asInt();
        address = URI.create("http://127.0.0.1:" + port + "/hook");
        outgoing = new Outgoing(
                new Destinations(Set.of("127.0.0.1"), InetAddress::getAllByName), 2, 2, Duration.ofSeconds(5));
    }

    @AfterAll
    static void stop() throws IOException {
        if (node != null) {
            node.destroy();
            outgoing.close();
        }
    }

    private static String event() {
        FakeFeed feed = new FakeFeed();
        feed.tell(4711, "worcestershire-babcock-prime");
        RiskEvent event = feed.at(List.of(4711L), new RiskFeed.Reader(Set.of(), true, false))
                .getFirst();
        return JsonMapper.shared().writeValueAsString(RiskCloudEvent.of(event, 7L));
    }

    private static int send(SigningKey key, long at, String signed, String sent) throws IOException {
        Map<String, String> headers = Map.of(
                "Content-Type",
                RiskCloudEvent.MEDIA_TYPE,
                "webhook-id",
                "one",
                "webhook-timestamp",
                Long.toString(at),
                "webhook-signature",
                key.sign("one", at, signed));
        return outgoing.post(address, headers, sent.getBytes(StandardCharsets.UTF_8))
                .status();
    }

    @Test
    void verifiesAndParsesADelivery() throws IOException {
        assertThat(send(KEY.key(), NOW, event(), event())).isEqualTo(204);
        assertThat(says.readLine())
                .contains(
                        "\"taken\":\"4711\"",
                        "\"type\":\"contract-governance.RiskRevised.v1\"",
                        "\"subject\":\"EW-1\"",
                        "\"sequence\":\"7\"");
    }

    @Test
    void refusesAChangedByteAnOldTimestampAndAWrongSecret() throws IOException {
        refuses(send(KEY.key(), NOW, event(), event().replace("Places", "places")), "No matching signature found");
        refuses(send(KEY.key(), NOW - 301, event(), event()), "Message timestamp too old");
        refuses(send(SigningKey.made(Scheme.V1).key(), NOW, event(), event()), "No matching signature found");
    }

    private static void refuses(int status, String because) throws IOException {
        assertThat(status).isEqualTo(400);
        assertThat(says.readLine()).contains("refused", because);
    }
}
