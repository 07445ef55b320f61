package org.contractgovernance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    private static final String WITH_LENGTH =
            "HTTP/1.1 201 \r\nLocation: /api/v1/a\r\nContent-LENGTH: 11\r\n\r\n{\"a\": \"\r\n\"}";
    private static final String IN_CHUNKS =
            "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\nETag: \"3\"\r\n\r\n5\r\n{\"a\":\r\nc\r\n \"0\\r\\n\\r\\n\"\r\n1\r\n}\r\n0\r\n\r\n";
    private static final String EMPTY = "HTTP/1.1 503 \r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final Response response = new Response();

    private void arrives(String text, int pieces) {
        byte[] all = text.getBytes(StandardCharsets.ISO_8859_1);
        response.begin();
        for (int from = 0; from < all.length; from += pieces) {
            assertThat(response.isComplete()).as("before byte %d", from).isFalse();
            response.take(ByteBuffer.wrap(all, from, Math.min(pieces, all.length - from)));
        }
        assertThat(response.isComplete()).isTrue();
    }

    private String body() {
        return new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50, 1000})
    void anAnswerIsReadInWhateverPiecesItArrives(int pieces) {
        arrives(WITH_LENGTH, pieces);
        assertThat(response.status()).isEqualTo(201);
        assertThat(body()).isEqualTo("{\"a\": \"\r\n\"}");
        assertThat(response.header("location")).contains("/api/v1/a");
        assertThat(response.isLast()).isFalse();

        arrives(IN_CHUNKS, pieces);
        assertThat(response.status()).isEqualTo(200);
        assertThat(body()).isEqualTo("{\"a\": \"0\\r\\n\\r\\n\"}");
        assertThat(response.header("ETag")).contains("\"3\"");
        assertThat(response.header("Location")).isEmpty();

        arrives(EMPTY, pieces);
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.isLast()).isTrue();
        assertThat(body()).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void anAnswerMayBeLargerThanAnyBefore() {
        String body = "x".repeat(100_000);
        arrives("HTTP/1.1 200 \r\nContent-Length: 100000\r\n\r\n" + body, 30_000);
        assertThat(body()).isEqualTo(body);
    }
}
