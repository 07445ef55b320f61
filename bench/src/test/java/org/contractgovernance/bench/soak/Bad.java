package org.contractgovernance.bench.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What a bad client does with a connection, from connecting to its end. */
interface Bad {

    /** So little fits into the buffer of whoever takes nothing. */
    int SMALL = 4 << 10;

    /** Whoever waits for something waits no longer, and begins anew. */
    Duration AT_MOST = Duration.ofMinutes(2);

    void with(Socket socket) throws IOException;

    /** Does it once, on a connection of its own. */
    default void once(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL);
            socket.setSoTimeout((int) AT_MOST.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            with(socket);
        }
    }

    /** Sends this, and then byte after byte, with such a pause between them, until nobody takes them any more. */
    static Bad drips(String begins, Duration pause) {
        return socket -> {
            OutputStream out = socket.getOutputStream();
            out.write(bytes(begins));
            long until = System.nanoTime() + AT_MOST.toNanos();
            while (System.nanoTime() < until) {
                out.write(' ');
                sleep(pause);
            }
        };
    }

    /** Asks, and takes nothing of the answer until the other side has ended it. */
    static Bad takesNothing(String asks, Duration looksAfter) {
        return socket -> {
            socket.getOutputStream().write(bytes(asks));
            sleep(looksAfter);
            drain(socket.getInputStream());
        };
    }

    /** Asks, and takes a little of the answer every second. */
    static Bad takesLittle(String asks, int bytesASecond) {
        return socket -> {
            socket.getOutputStream().write(bytes(asks));
            InputStream in = socket.getInputStream();
            byte[] little = new byte[bytesASecond];
            long until = System.nanoTime() + AT_MOST.toNanos();
            while (System.nanoTime() < until && in.read(little) >= 0) {
                sleep(Duration.ofSeconds(1));
            }
        };
    }

    /** Asks, and goes while it is being answered. */
    static Bad goes(String asks, Duration after, boolean resets) {
        return socket -> {
            socket.getOutputStream().write(bytes(asks));
            sleep(after);
            if (resets) {
                socket.setSoLinger(true, 0);
            }
        };
    }

    /** Asks, takes the whole answer as fast as it can, and begins anew. */
    static Bad takesAll(String asks) {
        return socket -> {
            socket.getOutputStream().write(bytes(asks));
            drain(socket.getInputStream());
        };
    }

    private static void drain(InputStream in) throws IOException {
        byte[] some = new byte[64 << 10];
        int count = in.read(some);
        while (count >= 0) {
            count = in.read(some);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static void sleep(Duration time) throws IOException {
        LockSupport.parkNanos(time.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("told to stop");
        }
    }
}
