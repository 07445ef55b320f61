package org.contractgovernance.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A connection that is kept, used by one thread that waits for each answer before it asks again. It understands what our
 * application sends and no more: a length or chunks, and nothing that comes unasked.
 */
public final class Connection implements AutoCloseable {

    private final SocketChannel channel;
    private final Response response = new Response();
    private ByteBuffer out = ByteBuffer.allocateDirect(16 * 1024);
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);

    private Connection(SocketChannel channel) {
        this.channel = channel;
    }

    /** Connects to a port of this machine. */
    public static Connection to(int port) {
        try {
            SocketChannel channel = SocketChannel.open();
            try {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return new Connection(channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LostConnection(e);
        }
    }

    /** Sends a request and waits for the whole answer; its status. */
    public int send(byte[] request) {
        try {
            write(request);
            response.begin();
            while (!response.isComplete()) {
                in.clear();
                if (channel.read(in) < 0) {
                    throw new LostConnection("the application closed the connection before it had answered");
                }
                in.flip();
                response.take(in);
            }
            return response.status();
        } catch (IOException e) {
            throw new LostConnection(e);
        }
    }

    private void write(byte[] request) throws IOException {
        if (out.capacity() < request.length) {
            out = ByteBuffer.allocateDirect(request.length * 2);
        }
        out.clear();
        out.put(request).flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** The last answer's body. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** A header of the last answer. */
    public Optional<String> header(String name) {
        return response.header(name);
    }

    /** Whether the application said that it will close the connection after the last answer. */
    public boolean isLast() {
        return response.isLast();
    }

    /** Another thread may call this, to end a wait that lasts too long. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LostConnection(e);
        }
    }
}
