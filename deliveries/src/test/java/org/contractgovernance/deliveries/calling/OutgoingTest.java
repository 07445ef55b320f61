package org.contractgovernance.deliveries.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls, over a real socket: to the address that was checked or to none, and never for longer or more than is meant. */
class OutgoingTest {

    private static final String HOST = "receiver.example";

    private ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String answer = "HTTP/1.1 204 No Content\r\n\r\n";
    private volatile Duration between = Duration.ZERO;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> reply(socket));
                }
            } catch (IOException e) {
                // the test is over
                assertThat(server.isClosed()).isTrue();
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void reply(Socket socket) {
        try (socket) {
            socket.getInputStream().read(new byte[4_096]);
            OutputStream out = socket.getOutputStream();
            for (byte each : answer.getBytes(StandardCharsets.US_ASCII)) {
                out.write(each);
                if (!between.isZero()) {
                    Thread.sleep(between);
                }
            }
        } catch (IOException e) {
            // cut off by the caller, as some of these tests want
            assertThat(e).isNotNull();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outgoing outgoing(boolean allowed, Destinations.Names names) {
        Set<String> hosts = allowed ? Set.of(HOST + ":" + server.getLocalPort()) : Set.of();
        return new Outgoing(new Destinations(hosts, names), 4, 2, Duration.ofMillis(500));
    }

    private URI address(String scheme) {
        return URI.create(scheme + "://" + HOST + ":" + server.getLocalPort() + "/hook");
    }

    private static InetAddress[] loopback(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private Reply post(Outgoing outgoing) throws IOException {
        return outgoing.post(address("http"), Map.of(), new byte[] {'{', '}'});
    }

    @Test
    void aNameThatAnswersOtherwiseTheSecondTimeIsNotConnectedTo() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Destinations.Names rebinding = host -> new InetAddress[] {
            asked.getAndIncrement() == 0 ? InetAddress.getByName("1.1.1.1") : InetAddress.getLoopbackAddress()
        };
        Destinations destinations = new Destinations(Set.of(), rebinding);
        URI address = destinations.checked(address("https").toString());
        try (Outgoing outgoing = new Outgoing(destinations, 4, 2, Duration.ofMillis(500))) {
            assertThatThrownBy(() -> outgoing.post(address, Map.of(), new byte[0]))
                    .isInstanceOf(RefusedAddress.class);
        }
        assertThat(asked).hasValue(2);
        assertThat(connections).hasValue(0);
    }

    @Test
    void theNameIsAskedOnceForAConnection() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Outgoing outgoing = outgoing(true, host -> {
            asked.incrementAndGet();
            return loopback(host);
        })) {
            assertThat(post(outgoing).status()).isEqualTo(204);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        answer = "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        try (Outgoing outgoing = outgoing(true, OutgoingTest::loopback)) {
            assertThat(post(outgoing).status()).isEqualTo(302);
        }
        assertThat(connections).hasValue(1);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() throws IOException {
        answer = "HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\nRetry-After: 7\r\n\r\n" + "a".repeat(5_000);
        try (Outgoing outgoing = outgoing(true, OutgoingTest::loopback)) {
            Reply reply = post(outgoing);
            assertThat(reply.text()).isEqualTo("a".repeat(Reply.READ));
            assertThat(reply.retryAfter()).isEqualTo("7");
        }
    }

    @Test
    void anAnswerThatDripsIsCutOff() throws IOException {
        between = Duration.ofMillis(50);
        try (Outgoing outgoing = outgoing(true, OutgoingTest::loopback)) {
            assertThatThrownBy(() -> post(outgoing)).isInstanceOf(IOException.class);
        }
    }
}
