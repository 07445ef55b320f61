package org.contractgovernance.command.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between the appender and PostgreSQL, and loses the connection at an append when it is told to. */
final class LossyProxy implements AutoCloseable {

    enum Loss {
        NONE,
        /** The server never hears of the append. */
        BEFORE_COMMIT,
        /** The server appends and commits, and its answer is lost. */
        AFTER_COMMIT
    }

    private final ServerSocket listening;
    private final int port;
    private final AtomicReference<Loss> next = new AtomicReference<>(Loss.NONE);

    LossyProxy(int port) throws IOException {
        this.port = port;
        this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void loseNext(Loss loss) {
        next.set(loss);
    }

    boolean hasLost() {
        return next.get() == Loss.NONE;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> copy(client, server, true));
                Thread.ofVirtual().start(() -> copy(server, client, false));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void copy(Socket from, Socket to, boolean watch) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            int read = in.read(buffer);
            while (read > 0) {
                if (watch && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("event_store.append")) {
                    Loss loss = next.getAndSet(Loss.NONE);
                    if (loss == Loss.AFTER_COMMIT) {
                        from.shutdownOutput();
                        out.write(buffer, 0, read);
                        out.flush();
                        Thread.sleep(200);
                    }
                    if (loss != Loss.NONE) {
                        return;
                    }
                }
                out.write(buffer, 0, read);
                out.flush();
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // either side is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
