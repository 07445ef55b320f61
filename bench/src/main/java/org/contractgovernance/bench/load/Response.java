package org.contractgovernance.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An answer as it arrives, in as many pieces as it likes. Used again for the next one. */
final class Response {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CHUNKED = "transfer-encoding:".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] CLOSE = "connection: close".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes = new byte[8 * 1024];
    private int end;
    private int headEnd;
    private int status;
    private boolean chunked;
    private boolean complete;
    private boolean last;

    /** Where the body ends, or where the next chunk's length begins. */
    private int next;

    void begin() {
        end = 0;
        headEnd = -1;
        chunked = false;
        complete = false;
        last = false;
        next = 0;
    }

    boolean isComplete() {
        return complete;
    }

    /** Whether the connection will be closed after it. */
    boolean isLast() {
        return last;
    }

    int status() {
        return status;
    }

    /** Takes in what has arrived. */
    void take(ByteBuffer arrived) {
        int more = arrived.remaining();
        if (bytes.length < end + more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
        }
        arrived.get(bytes, end, more);
        int from = Math.max(0, end - 3);
        end += more;
        if (headEnd < 0) {
            findHead(from);
        }
        if (headEnd >= 0) {
            complete = chunked ? lastChunkIsHere() : end >= next;
        }
    }

    private void findHead(int from) {
        for (int i = from; i + 3 < end; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                headEnd = i + 4;
                status = (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + (bytes[11] - '0');
                readHead();
                return;
            }
        }
    }

    private void readHead() {
        next = headEnd;
        int line = 0;
        while (line < headEnd) {
            if (startsWith(line, LENGTH)) {
                next = headEnd + number(line + LENGTH.length);
            } else if (startsWith(line, CHUNKED)) {
                chunked = true;
            } else if (startsWith(line, CLOSE)) {
                last = true;
            }
            while (bytes[line] != '\n') {
                line++;
            }
            line++;
        }
    }

    private boolean startsWith(int at, byte[] lowerCase) {
        if (at + lowerCase.length > headEnd) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            byte b = bytes[at + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        int number = 0;
        for (int i = at; bytes[i] != '\r'; i++) {
            if (bytes[i] != ' ') {
                number = number * 10 + bytes[i] - '0';
            }
        }
        return number;
    }

    /** Goes from chunk to chunk, as far as they have arrived; the one of no length is the last. */
    private boolean lastChunkIsHere() {
        while (true) {
            int lineEnd = next;
            while (lineEnd < end && bytes[lineEnd] != '\n') {
                lineEnd++;
            }
            if (lineEnd >= end) {
                return false;
            }
            int length = hexadecimal(next);
            int after = lineEnd + 1 + length + 2;
            if (after > end) {
                return false;
            }
            if (length == 0) {
                return true;
            }
            next = after;
        }
    }

    private int hexadecimal(int at) {
        int number = 0;
        for (int i = at; Character.digit(bytes[i], 16) >= 0; i++) {
            number = number * 16 + Character.digit(bytes[i], 16);
        }
        return number;
    }

    /** The body, put together where it came in chunks. */
    byte[] body() {
        if (!chunked) {
            return Arrays.copyOfRange(bytes, headEnd, end);
        }
        byte[] body = new byte[end - headEnd];
        int length = 0;
        int at = headEnd;
        while (true) {
            int chunk = hexadecimal(at);
            if (chunk == 0) {
                return Arrays.copyOf(body, length);
            }
            while (bytes[at] != '\n') {
                at++;
            }
            System.arraycopy(bytes, at + 1, body, length, chunk);
            length += chunk;
            at += 1 + chunk + 2;
        }
    }

    /** A header's value, whatever the case of its name. */
    Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return new String(bytes, 0, Math.max(headEnd, 0), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }
}
