package org.contractgovernance.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A POST as the bytes that are sent, made once and sent many times: only the digits of its idempotency key change. Belongs to
 * one thread.
 */
public final class LoadRequest {

    private static final String KEY = "Idempotency-Key: ";
    private static final int DIGITS = 16;

    private final byte[] bytes;
    private final int keyAt;

    private LoadRequest(byte[] bytes, int keyAt) {
        this.bytes = bytes;
        this.keyAt = keyAt;
    }

    /** The bytes of a GET; without a token it asks as nobody. */
    public static byte[] get(String path, @Nullable String token, String... headers) {
        return (head("GET", path, token, headers) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a POST without an idempotency key. */
    public static byte[] post(String path, @Nullable String token, String json, String... headers) {
        return posting(head("POST", path, token, headers), json);
    }

    /** A POST that will have a new key each time. */
    public static LoadRequest keyed(String path, String token, String json, String... headers) {
        String head = head("POST", path, token, headers) + KEY;
        byte[] bytes = posting(head + "0".repeat(DIGITS) + "\r\n", json);
        return new LoadRequest(bytes, head.length());
    }

    private static byte[] posting(String head, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] top = (head + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(body.length))
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(top, top.length + body.length);
        System.arraycopy(body, 0, all, top.length, body.length);
        return all;
    }

    private static String head(String method, String path, @Nullable String token, String... headers) {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\n".formatted(method, path));
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        for (String each : headers) {
            head.append(each).append("\r\n");
        }
        return head.toString();
    }

    /** The bytes with this key, written as 16 hexadecimal digits; good until the next call. */
    public byte[] with(long key) {
        long rest = key;
        for (int i = keyAt + DIGITS - 1; i >= keyAt; i--) {
            bytes[i] = (byte) Character.forDigit((int) (rest & 0xf), 16);
            rest >>>= 4;
        }
        return bytes;
    }
}
