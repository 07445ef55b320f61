package org.contractgovernance.api.connection;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

/** An answer that is broken off where the client takes it too slowly. Only waiting time counts, not the time to make the answer. */
final class TakenAnswer extends HttpServletResponseWrapper {

    private static final int AT_A_TIME = 8 << 10;

    private final Patience patience;
    private final ClientConnection connection;
    private @Nullable ServletOutputStream out;
    private long waitedNanos;
    private long bytes;

    private interface Sending {
        void run() throws IOException;
    }

    TakenAnswer(HttpServletResponse response, Patience patience, ClientConnection connection) {
        super(response);
        this.patience = patience;
        this.connection = connection;
    }

    private void timed(int count, Sending sending) throws IOException {
        long start = System.nanoTime();
        sending.run();
        waitedNanos += System.nanoTime() - start;
        bytes += count;
        if (patience.isExhausted(waitedNanos, bytes)) {
            connection.breakOff();
            throw new ClientAbortException("the client takes its answer too slowly");
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        timed(0, super::flushBuffer);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new WatchedOutput(super.getOutputStream());
        }
        return out;
    }

    private final class WatchedOutput extends ServletOutputStream {

        private final ServletOutputStream to;

        WatchedOutput(ServletOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int single) throws IOException {
            timed(1, () -> to.write(single));
        }

        @Override
        public void write(byte[] from, int start, int length) throws IOException {
            for (int done = 0; done < length; done += AT_A_TIME) {
                int next = start + done;
                int count = Math.min(AT_A_TIME, length - done);
                timed(count, () -> to.write(from, next, count));
            }
        }

        @Override
        public void flush() throws IOException {
            timed(0, to::flush);
        }

        @Override
        public void close() throws IOException {
            timed(0, to::close);
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
