package org.contractgovernance.api.connection;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** A request that waits for its whole body, within the patience of the application, before anything else is done. */
public final class ArrivingBody extends HttpServletRequestWrapper {

    /** The size up to which a body takes no place; a longer body takes one. */
    private static final int SHORT = 16 << 10;

    /** How much of an unwanted body is read, so that the client gets to read the answer. */
    private static final int MOST_UNWANTED = 8 << 20;

    private final Patience patience;
    private byte @Nullable [] body;
    private boolean isGivenUp;

    ArrivingBody(HttpServletRequest request, Patience patience) {
        super(request);
        this.patience = patience;
    }

    /** The wrapper of a request. */
    public static ArrivingBody of(HttpServletRequest request) {
        ArrivingBody found = WebUtils.getNativeRequest(request, ArrivingBody.class);
        if (found == null) {
            throw new IllegalStateException("the filter has not seen this request");
        }
        return found;
    }

    /**
     * Waits until the body has arrived; later it is read from memory.
     *
     * @param limit the largest body, in bytes
     * @param whereLong called once, when the body turns out to be long
     * @throws RefusedRequest where the body is too large, does not arrive in time, or breaks off
     */
    public void await(int limit, Runnable whereLong) {
        try {
            ByteArrayOutputStream arrived = new ByteArrayOutputStream();
            if (!read(limit, whereLong, arrived)) {
                throw RefusedRequest.because(
                        Refusal.BODY_TOO_LARGE, "The body is larger than %d bytes".formatted(limit));
            }
            body = arrived.toByteArray();
        } catch (IOException e) {
            isGivenUp = true;
            throw e.getCause() instanceof SocketTimeoutException
                    ? tooSlow()
                    : RefusedRequest.because(Refusal.MALFORMED_JSON, "The body breaks off");
        }
    }

    /** The body as it was sent; empty where there is none. */
    public byte[] bytes() {
        byte[] arrived = body;
        return arrived == null ? new byte[0] : arrived;
    }

    private static RefusedRequest tooSlow() {
        return RefusedRequest.because(Refusal.BODY_TOO_SLOW);
    }

    /** Reads the body; answers whether it is within the limit. */
    private boolean read(int limit, Runnable whereLong, ByteArrayOutputStream arrived) throws IOException {
        if (getContentLengthLong() > limit) {
            return false;
        }
        boolean isLong = getContentLengthLong() > SHORT;
        if (isLong) {
            whereLong.run();
        }
        InputStream in = super.getInputStream();
        byte[] some = new byte[8 << 10];
        long start = System.nanoTime();
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            arrived.write(some, 0, count);
            if (arrived.size() > limit) {
                return false;
            }
            if (!isLong && arrived.size() > SHORT) {
                isLong = true;
                whereLong.run();
            }
            if (patience.isExhausted(System.nanoTime() - start, arrived.size())) {
                isGivenUp = true;
                throw tooSlow();
            }
        }
        return true;
    }

    /** After the answer: reads the unwanted rest of the body as far as it arrives soon, and leaves what remains. */
    void leave(ClientConnection connection) {
        if (body != null || (getContentLengthLong() <= 0 && getHeader("Transfer-Encoding") == null)) {
            return;
        }
        // a client that asked whether to send the body has got no go-ahead
        if (isGivenUp || getHeader("Expect") != null) {
            connection.leaveRest();
            return;
        }
        try {
            InputStream in = super.getInputStream();
            byte[] some = new byte[8 << 10];
            long start = System.nanoTime();
            long bytes = 0;
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                bytes += count;
                if (bytes > MOST_UNWANTED || patience.isExhausted(System.nanoTime() - start, 0)) {
                    connection.leaveRest();
                    return;
                }
            }
        } catch (IOException | IllegalStateException e) {
            connection.leaveRest();
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        byte[] arrived = body;
        return arrived == null ? super.getInputStream() : new Arrived(new ByteArrayInputStream(arrived));
    }

    private static final class Arrived extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Arrived(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("it is all there");
        }
    }
}
