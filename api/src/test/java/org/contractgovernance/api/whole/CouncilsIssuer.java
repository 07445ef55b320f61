package org.contractgovernance.api.whole;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An OpenID Connect issuer of a council, on a port of this machine: it publishes its configuration and its keys. */
final class CouncilsIssuer {

    static final String AUDIENCE = "https://contract-governance.example.gov.uk";

    private final RSAKey key = made();
    private final HttpServer server;

    CouncilsIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(uri()));
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** A token of this issuer for a commissioner of every contract, but for what a test says otherwise. */
    String token(Consumer<JWTClaimsSet.Builder> otherwise) {
        return signed(key, claims(otherwise));
    }

    /** The same, of another type. */
    String tokenOfType(String type) {
        return signed(
                key,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType(type))
                        .keyID(key.getKeyID())
                        .build(),
                claims(claims -> {}));
    }

    /** The same, with these claims as they are written, in the place of its own. */
    String tokenWith(Map<String, String> written) {
        Map<String, Object> claims = new TreeMap<>(claims(more -> {}).toJSONObject());
        written.keySet().forEach(claims::remove);
        StringBuilder text = new StringBuilder(JSONObjectUtils.toJSONString(claims));
        written.forEach((name, value) -> text.insert(text.length() - 1, ",\"%s\":%s".formatted(name, value)));
        try {
            JWSObject token = new JWSObject(header(JWSAlgorithm.RS256), new Payload(text.toString()));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, signed with a key that the issuer never published, under the name of one that it did. */
    String forged() {
        return signed(made(), claims(claims -> {}));
    }

    /** The same, signed with what everybody knows, the issuer's public key, as if it were a shared secret. */
    String signedWithThePublicKey() {
        try {
            SignedJWT token = new SignedJWT(header(JWSAlgorithm.HS256), claims(claims -> {}));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, signed by nobody. */
    String unsigned() {
        return new PlainJWT(claims(claims -> {})).serialize();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> otherwise) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("subject-of-ann")
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("name", "Ann Other")
                .claim("azp", "web-portal")
                .claim("roles", List.of("commissioner"))
                .claim("contracts", "*");
        otherwise.accept(claims);
        return claims.build();
    }

    private String signed(RSAKey with, JWTClaimsSet claims) {
        return signed(with, header(JWSAlgorithm.RS256), claims);
    }

    private static String signed(RSAKey with, JWSHeader header, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyID("key-of-2026").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
