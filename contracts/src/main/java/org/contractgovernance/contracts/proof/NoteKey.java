package org.contractgovernance.contracts.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of a signer of notes, with the signer's name (C2SP, signed-note). Only Ed25519 is allowed.
 *
 * @param name the signer's name, without blanks and plus signs
 */
public record NoteKey(String name, PublicKey key) {

    /** The beginning of every Ed25519 key in X.509's encoding; the 32 bytes of the key follow. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte ED25519 = 1;
    private static final int ID_LENGTH = 4;

    public NoteKey {
        if (name.isEmpty() || name.chars().anyMatch(each -> each == '+' || Character.isWhitespace(each))) {
            throw new IllegalArgumentException("a signer's name has neither blanks nor plus signs");
        }
        if (!"EdDSA".equals(key.getAlgorithm()) || key.getEncoded().length != X509_PREFIX.length + 32) {
            throw new IllegalArgumentException("notes are signed with Ed25519");
        }
    }

    /**
     * Reads a key in the form of C2SP's signed-note: {@code name+hash+key}.
     *
     * @throws IllegalArgumentException where the text is none
     */
    public static NoteKey read(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "a verifier's key has a name, a hash and a key, with plus signs between them");
        }
        byte[] key = Base64.getDecoder().decode(parts[2]);
        if (key.length != 33 || key[0] != ED25519) {
            throw new IllegalArgumentException("this is no Ed25519 key of a verifier");
        }
        NoteKey read = new NoteKey(parts[0], publicKey(Arrays.copyOfRange(key, 1, key.length)));
        if (!HexFormat.of().formatHex(read.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the hash of the verifier's key is not that of the key");
        }
        return read;
    }

    private static PublicKey publicKey(byte[] raw) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(X509_PREFIX, raw)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no Ed25519 key", e);
        }
    }

    private byte[] typed() {
        byte[] encoded = key.getEncoded();
        return joined(new byte[] {ED25519}, Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length));
    }

    /** The four bytes by which a signature names its key; they prove nothing. */
    byte[] id() {
        byte[] begin = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Hash.of(begin, typed()).bytes(), ID_LENGTH);
    }

    /** Whether this key's owner signed the text. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // the signature has the wrong length, or is no point of the curve
            return false;
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** The key in the form of C2SP's signed-note: {@code name+hash+key}. */
    public String text() {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(typed()));
    }
}
