package org.contractgovernance.deliveries.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets unreadable in the database: AES-256 in GCM with a key from outside the database. A sealed secret is bound to its
 * subscription, so that writing to the database cannot make one subscription sign with another's secret.
 */
public final class Seal {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /**
     * @param written 32 bytes in Base64, as {@code openssl rand -base64 32} makes them
     * @throws IllegalArgumentException where it is no such key
     */
    public Seal(String written) {
        byte[] bytes = Base64.getDecoder().decode(written.strip());
        if (bytes.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a key for secrets is 32 bytes");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** A new key, as the constructor reads it. */
    public static String newKey() {
        byte[] bytes = new byte[KEY_LENGTH];
        CHANCE.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Seals a secret for storing. */
    public byte[] seal(byte[] secret, String belongsTo) {
        byte[] nonce = new byte[NONCE_LENGTH];
        CHANCE.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(secret);
            return ByteBuffer.allocate(NONCE_LENGTH + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in GCM", e);
        }
    }

    /**
     * Opens a sealed secret.
     *
     * @throws GeneralSecurityException where it was sealed with another key or for another subscription, or was changed
     */
    public byte[] open(byte[] sealed, String belongsTo) throws GeneralSecurityException {
        ByteBuffer read = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_LENGTH];
        read.get(nonce);
        byte[] rest = new byte[read.remaining()];
        read.get(rest);
        return cipher(Cipher.DECRYPT_MODE, nonce, belongsTo).doFinal(rest);
    }

    private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
