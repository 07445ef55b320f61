package org.contractgovernance.bench.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contractgovernance.bench.application.Database;

/** The line between an application and its database, which can be cut, or go silent without anybody being told. */
final class Line implements AutoCloseable {

    private enum State {
        OPEN,
        CUT,
        SILENT
    }

    private final ServerSocket listening;
    private final int port;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    /** Both ends of one connection; once silent, it stays so for ever. */
    private static final class Connection implements AutoCloseable {

        private final Socket client;
        private final Socket server;
        private volatile boolean silent;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        @Override
        public void close() throws IOException {
            try (client;
                    server) {
                silent = false;
            }
        }
    }

    Line(int port) throws IOException {
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The same database at the end of this line. */
    Database to(Database database) {
        return new Database(
                database.url().replace(":" + port + "/", ":" + listening.getLocalPort() + "/"),
                database.application(),
                database.owner(),
                database.superuser());
    }

    /** Every connection is lost, and nobody gets another. */
    void cut() {
        state = State.CUT;
        connections.forEach(this::end);
    }

    /** Nothing gets through any more, and neither side is told. */
    void silence() {
        state = State.SILENT;
        connections.forEach(each -> each.silent = true);
    }

    /** New connections get through again. */
    void open() {
        state = State.OPEN;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (state == State.CUT) {
                    client.close();
                    continue;
                }
                Connection connection = new Connection(client, new Socket(InetAddress.getLoopbackAddress(), port));
                connection.silent = state == State.SILENT;
                connections.add(connection);
                Thread.ofVirtual().start(() -> copy(connection, connection.client, connection.server));
                Thread.ofVirtual().start(() -> copy(connection, connection.server, connection.client));
            } catch (IOException e) {
                // closed, or the database is away: whoever asks again is let through when it is back
            }
        }
    }

    private void copy(Connection connection, Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            int read = in.read(buffer);
            while (read > 0) {
                if (!connection.silent) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // either side is gone
        }
        if (!connection.silent) {
            end(connection);
        }
    }

    private void end(Connection connection) {
        connections.remove(connection);
        try {
            connection.close();
        } catch (IOException e) {
            // gone already
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        connections.forEach(this::end);
    }
}
