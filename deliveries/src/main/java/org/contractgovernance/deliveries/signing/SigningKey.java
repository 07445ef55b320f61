package org.contractgovernance.deliveries.signing;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** A key that signs deliveries, by the rules of Standard Webhooks. Its text in a log reveals nothing. */
public final class SigningKey {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Between 24 and 64, as the rules ask. In bytes. */
    private static final int SECRET_LENGTH = 32;

    private static final int PUBLIC_LENGTH = 32;
    private static final String ED25519 = "Ed25519";

    private final Scheme scheme;
    private final byte[] secret;

    /** How it is signed. */
    public enum Scheme {
        /** A secret that both sides have. */
        V1,
        /** A private key of this application, and its public half. */
        V1A
    }

    /**
     * A new key, and the part that the receiver gets.
     *
     * @param shown the secret itself ({@code whsec_…}), or the public half ({@code whpk_…})
     */
    public record Made(SigningKey key, String shown) {}

    /** A stored key. */
    public SigningKey(Scheme scheme, byte[] secret) {
        this.scheme = scheme;
        this.secret = secret.clone();
    }

    /** A new key. */
    public static Made made(Scheme scheme) {
        return scheme == Scheme.V1 ? madeSymmetric() : madePair();
    }

    private static Made madeSymmetric() {
        byte[] secret = new byte[SECRET_LENGTH];
        CHANCE.nextBytes(secret);
        return new Made(new SigningKey(Scheme.V1, secret), "whsec_" + base64(secret));
    }

    private static Made madePair() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] bare = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_LENGTH, encoded.length);
            return new Made(new SigningKey(Scheme.V1A, pair.getPrivate().getEncoded()), "whpk_" + base64(bare));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The key's scheme. */
    public Scheme scheme() {
        return scheme;
    }

    /** The secret, only for sealing. */
    public byte[] secret() {
        return secret.clone();
    }

    /**
     * One signature, in the form of the header.
     *
     * @param id identifier of the message
     * @param at seconds since 1970
     */
    public String sign(String id, long at, String body) {
        try {
            return scheme == Scheme.V1 ? new Webhook(secret).sign(id, at, body) : "v1a," + signed(id, at, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException | GeneralSecurityException e) {
            throw new IllegalStateException("a key of ours cannot sign", e);
        }
    }

    /** The published library knows only the symmetric scheme. */
    private String signed(String id, long at, String body) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ED25519);
        signature.initSign(KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(secret)));
        signature.update((id + "." + at + "." + body).getBytes(StandardCharsets.UTF_8));
        return base64(signature.sign());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
