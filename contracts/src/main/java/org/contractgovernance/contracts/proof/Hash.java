package org.contractgovernance.contracts.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash: 32 bytes. */
public final class Hash {

    private static final int LENGTH = 32;

    /** The root of a tree without leaves (RFC 6962, 2.1). */
    public static final Hash EMPTY = of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of these bytes, one part after the other. */
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] each : parts) {
            digest.update(each);
        }
        return new Hash(digest.digest());
    }

    /** The hash of a leaf. It differs from the hash of a node, so that nobody can pass one off as the other (RFC 6962, 2.1). */
    public static Hash ofLeaf(byte[] leaf) {
        return of(new byte[] {0}, leaf);
    }

    /** The hash of a node, from the two below it. */
    public static Hash ofNode(Hash left, Hash right) {
        return of(new byte[] {1}, left.bytes, right.bytes);
    }

    /**
     * A hash from its bytes.
     *
     * @throws IllegalArgumentException where there are not 32 bytes
     */
    public static Hash from(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has %d bytes, not %d".formatted(LENGTH, bytes.length));
        }
        return new Hash(bytes.clone());
    }

    /**
     * A hash from its 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException where the text is no such digits
     */
    public static Hash fromHex(String digits) {
        return from(HexFormat.of().parseHex(digits));
    }

    /**
     * A hash from Base64 in exactly the form of {@link #base64}: equal hashes have equal texts.
     *
     * @throws IllegalArgumentException where the text has another form
     */
    public static Hash fromBase64(String text) {
        Hash hash = from(Base64.getDecoder().decode(text));
        if (!hash.base64().equals(text)) {
            throw new IllegalArgumentException("no hash is written like this");
        }
        return hash;
    }

    /** A digest for bytes that arrive piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The hash in 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
