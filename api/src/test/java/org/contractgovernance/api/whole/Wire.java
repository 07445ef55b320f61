package org.contractgovernance.api.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.contractgovernance.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/** A client as bad as it likes: it sends what it likes, byte by byte, and takes what it likes of the answer. */
final class Wire implements AutoCloseable {

    private static final int SMALL = 4 << 10;

    private static final Duration A_WHILE = Duration.ofMillis(300);

    private final Socket socket = new Socket();

    private Wire(URI base) throws IOException {
        // whoever takes nothing has little room for what it is sent
        socket.setReceiveBufferSize(SMALL);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()));
    }

    /**
     * Sends the head of a request, and no more.
     *
     * @param role nobody's: none
     */
    static Wire sends(Running to, @Nullable Role role, String method, String address, String... headers)
            throws IOException {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, address));
        if (role != null) {
            head.append("Authorization: Bearer ").append(to.token(role)).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        Wire wire = new Wire(to.base());
        wire.send(head.append("\r\n").toString());
        return wire;
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends another byte; answers whether anybody was there to be sent it, as far as that is known. */
    boolean drips() {
        try {
            send(" ");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Has all of these send byte after byte, for as long as anybody takes them. */
    static void drip(List<Wire> wires) {
        wires.forEach(each -> Thread.ofVirtual().start(() -> {
            while (each.drips()) {
                LockSupport.parkNanos(A_WHILE.toNanos());
            }
        }));
    }

    static void close(List<Wire> wires) throws IOException {
        for (Wire each : wires) {
            each.close();
        }
    }

    /** The first line of the answer. */
    String status() throws IOException {
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    /** All that there is to be read until the other side has closed. */
    byte[] rest() throws IOException {
        socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[SMALL];
        try {
            InputStream in = socket.getInputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                all.write(some, 0, count);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // broken off: what came before counts
        }
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
