package org.contractgovernance.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Checks a token's signature and rules once, and then accepts exactly the same text for a short while, never beyond its expiry. A client
 * sends the same token with request after request, and checking a token costs more than many requests. A refused token is checked again
 * each time.
 */
final class RememberedTokens implements JwtDecoder {

    /** The longest time for which a token is accepted after the issuer withdraws its key. */
    static final Duration AT_MOST = Duration.ofMinutes(1);

    private static final int TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> believed;

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this(decoder, clock, Ticker.systemTicker());
    }

    /**
     * @param ticker the clock for the age of tokens, in nanoseconds
     */
    RememberedTokens(JwtDecoder decoder, Clock clock, Ticker ticker) {
        this.decoder = decoder;
        this.believed = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(TOKENS)
                .ticker(ticker)
                .expireAfter(Expiry.creating((String text, Jwt token) -> left(token, clock)))
                .build();
    }

    @Override
    public Jwt decode(String text) throws JwtException {
        Jwt known = believed.getIfPresent(text);
        if (known != null) {
            return known;
        }
        Jwt token = decoder.decode(text);
        believed.put(text, token);
        return token;
    }

    private static Duration left(Jwt token, Clock clock) {
        Instant expires = token.getExpiresAt();
        Duration left = expires == null ? Duration.ZERO : Duration.between(clock.instant(), expires);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(AT_MOST) < 0 ? left : AT_MOST;
    }
}
