package org.contractgovernance.deliveries.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.contractgovernance.deliveries.signing.SigningKey.Made;
import org.contractgovernance.deliveries.signing.SigningKey.Scheme;
import org.junit.jupiter.api.Test;

/** Signs as receivers verify: with the published library where it can, with the public key alone where it cannot. */
class SigningTest {

    private static final String BODY = "{\"id\":\"42\",\"title\":\"Überlauf\"}";
    private static final long NOW = Instant.now(java.time.Clock.systemUTC()).getEpochSecond();

    private static void verify(String secret, String body, long at, String signature) throws Exception {
        new Webhook(secret)
                .verify(
                        body,
                        Map.of(
                                "webhook-id",
                                List.of("id"),
                                "webhook-timestamp",
                                List.of(Long.toString(at)),
                                "webhook-signature",
                                List.of(signature)));
    }

    @Test
    void aReceiverVerifiesWithThePublishedLibrary() throws Exception {
        Made made = SigningKey.made(Scheme.V1);
        String signature = made.key().sign("id", NOW, BODY);

        verify(made.shown(), BODY, NOW, signature);
        assertThatThrownBy(() -> verify(made.shown(), BODY + " ", NOW, signature))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(made.shown(), BODY, NOW + 1, signature))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(SigningKey.made(Scheme.V1).shown(), BODY, NOW, signature))
                .isInstanceOf(WebhookVerificationException.class);
        String old = made.key().sign("id", NOW - 600, BODY);
        assertThatThrownBy(() -> verify(made.shown(), BODY, NOW - 600, old))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void bothSecretsSignDuringARotation() throws Exception {
        Made old = SigningKey.made(Scheme.V1);
        Made present = SigningKey.made(Scheme.V1);
        String both = present.key().sign("id", NOW, BODY) + " " + old.key().sign("id", NOW, BODY);

        verify(old.shown(), BODY, NOW, both);
        verify(present.shown(), BODY, NOW, both);
    }

    @Test
    void aReceiverVerifiesWithThePublicKey() throws GeneralSecurityException {
        Made made = SigningKey.made(Scheme.V1A);
        String signature = made.key().sign("id", NOW, BODY);

        assertThat(made.shown()).startsWith("whpk_");
        assertThat(signature).startsWith("v1a,");
        byte[] bare = Base64.getDecoder().decode(made.shown().substring("whpk_".length()));
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = new byte[prefix.length + bare.length];
        System.arraycopy(prefix, 0, encoded, 0, prefix.length);
        System.arraycopy(bare, 0, encoded, prefix.length, bare.length);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        Signature verified = Signature.getInstance("Ed25519");
        verified.initVerify(key);
        verified.update(("id." + NOW + "." + BODY).getBytes(StandardCharsets.UTF_8));
        assertThat(verified.verify(Base64.getDecoder().decode(signature.substring(4))))
                .isTrue();
    }

    @Test
    void aSealedSecretIsOpenedWithItsKeyAndForItsSubscriptionAlone() throws GeneralSecurityException {
        Seal seal = new Seal(Seal.newKey());
        byte[] secret = SigningKey.made(Scheme.V1).key().secret();
        byte[] sealed = seal.seal(secret, "one");

        assertThat(seal.open(sealed, "one")).isEqualTo(secret);
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(secret));
        assertThat(seal.seal(secret, "one")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> seal.open(sealed, "other")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> new Seal(Seal.newKey()).open(sealed, "one"))
                .isInstanceOf(GeneralSecurityException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "one")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> new Seal("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }
}
