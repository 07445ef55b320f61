package org.contractgovernance.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2016-05-11T10:00:00Z");

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private Instant expires = NOW.plusSeconds(600);
    private final RememberedTokens tokens =
            new RememberedTokens(this::check, Clock.fixed(NOW, ZoneOffset.UTC), nanos::get);

    private Jwt check(String text) {
        checked.incrementAndGet();
        if (text.startsWith("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(text)
                .header("alg", "RS256")
                .subject(text)
                .expiresAt(expires)
                .build();
    }

    @Test
    void aTokenIsCheckedOnceInAMinute() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(checked).hasValue(1);

        pass(RememberedTokens.AT_MOST.plusSeconds(1));
        tokens.decode("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void butNeverBelievedBeyondItsExpiry() {
        expires = NOW.plusSeconds(5);
        tokens.decode("a");
        pass(Duration.ofSeconds(6));
        tokens.decode("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void norWhereItHasExpiredWithinTheClocksTolerance() {
        expires = NOW.minusSeconds(1);
        tokens.decode("a");
        tokens.decode("a");
        assertThat(checked).hasValue(2);
    }

    @Test
    void anotherTokenIsAnother() {
        tokens.decode("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
    }

    @Test
    void aRefusedTokenIsRefusedAgain() {
        for (int i = 1; i <= 3; i++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
            assertThat(checked).hasValue(i);
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
