package org.contractgovernance.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** Tokens of our own issuer are held to the rules of every other's. */
class OwnIssuerTest {

    private static final String URI = "http://127.0.0.1:8080";

    private final RSAKey key = made();
    private final JwtDecoder decoder = new OwnIssuer()
            .jwtDecoder(
                    new ImmutableJWKSet<>(new JWKSet(key)),
                    AuthorizationServerSettings.builder().issuer(URI).build(),
                    new AccessProperties("contract-governance", Set.of()),
                    Clock.systemUTC());

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyID("ours").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(Instant expires) {
        return new JWTClaimsSet.Builder()
                .issuer(URI)
                .subject("commissioner")
                .audience("contract-governance")
                .expirationTime(Date.from(expires))
                .build();
    }

    private static String signed(RSAKey with, String type, Instant expires) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("ours")
                        .type(new JOSEObjectType(type))
                        .build(),
                claims(expires));
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    @Test
    void anAccessTokenIsTakenAsItIsCalled() throws JOSEException {
        Instant later = Instant.now().plusSeconds(600);
        for (String type : List.of("JWT", "at+jwt", "application/at+jwt")) {
            assertThat(decoder.decode(signed(key, type, later)).getSubject()).isEqualTo("commissioner");
        }
        assertThatThrownBy(() -> decoder.decode(signed(key, "logout+jwt", later)))
                .isInstanceOf(JwtException.class);
    }

    @Test
    void whatIsForgedOrOldIsNot() throws JOSEException {
        Instant later = Instant.now().plusSeconds(600);
        for (String token : List.of(
                signed(made(), "JWT", later),
                signed(key, "JWT", Instant.EPOCH),
                new PlainJWT(claims(later)).serialize())) {
            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
        }
    }
}
