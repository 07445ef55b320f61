package org.contractgovernance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LoadRequestTest {

    private static String text(byte[] request) {
        return new String(request, StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheKeyChanges() {
        LoadRequest request = LoadRequest.keyed("/a", "token", "{\"£\": 1}", "Prefer: wait=2");

        assertThat(text(request.with(0x1f))).isEqualTo("""
                POST /a HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer token\r
                Prefer: wait=2\r
                Idempotency-Key: 000000000000001f\r
                Content-Type: application/json\r
                Content-Length: 9\r
                \r
                {"£": 1}""");
        assertThat(text(request.with(-1))).contains("\r\nIdempotency-Key: ffffffffffffffff\r\n");
        assertThat(text(request.with(0))).contains("\r\nIdempotency-Key: 0000000000000000\r\n");
    }

    @Test
    void whoeverHasNoTokenAsksAsNobody() {
        assertThat(text(LoadRequest.get("/a", null))).isEqualTo("GET /a HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
}
