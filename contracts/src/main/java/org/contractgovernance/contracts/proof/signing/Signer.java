package org.contractgovernance.contracts.proof.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.SignedNote;

/**
 * A signer of notes: a name, its present key, and earlier keys that go on signing for a while. A verifier that trusts only an earlier key
 * can so change to the present one.
 */
public final class Signer {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    /**
     * Enough for the last notes of some hundred contracts. Verifying a signature takes a millisecond, and the same few notes are read again
     * and again.
     */
    private static final int REMEMBERED = 4_096;

    private final String name;
    private final List<NotaryKey> keys;

    /** Hashes of whole notes, with signatures, that this signer signed or verified. The note that was used longest ago goes first. */
    private final Map<Hash, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Hash, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record NotaryKey(NoteKey key, PrivateKey secret) {}

    private Signer(String name, List<NotaryKey> keys) {
        this.name = name;
        this.keys = keys;
    }

    /**
     * A signer with keys from files: PKCS#8 in PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
     *
     * @param name its name for verifiers, without blanks and plus signs
     * @param present the present signing key
     * @param former earlier keys that sign as well
     * @throws IllegalArgumentException where the name or a key is not valid
     */
    public static Signer of(String name, String present, List<String> former) {
        List<NotaryKey> keys = new ArrayList<>();
        keys.add(key(name, present));
        former.forEach(each -> keys.add(key(name, each)));
        return new Signer(name, keys);
    }

    private static NotaryKey key(String name, String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("a signing key is a private key in PEM: " + BEGIN + " …");
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new NotaryKey(new NoteKey(name, publicKey(secret)), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a signing key is an Ed25519 key in PKCS#8", e);
        }
    }

    /**
     * The public key of a private one. Java makes the two only together, from random bytes; here the private key's seed takes the place of
     * the random bytes.
     */
    private static PublicKey publicKey(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }

    /** A new key, as {@link #of} reads it. */
    public static String newKey() {
        try {
            byte[] encoded = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return "%s%n%s%n%s%n"
                    .formatted(BEGIN, Base64.getMimeEncoder().encodeToString(encoded), END)
                    .replace("\r", "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The signer's name for verifiers. */
    public String name() {
        return name;
    }

    /** The public keys, the present one first. */
    public List<NoteKey> keys() {
        return keys.stream().map(NotaryKey::key).toList();
    }

    /** Signs a text with a key. */
    public static SignedNote sign(String text, NoteKey key, PrivateKey secret) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return SignedNote.of(text, key, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this key does not sign", e);
        }
    }

    /** Signs a text with every key. */
    public SignedNote sign(String text) {
        SignedNote signed = new SignedNote(
                text,
                keys.stream()
                        .flatMap(each -> sign(text, each.key(), each.secret()).signatures().stream())
                        .toList());
        known.put(Leaf.ofText(signed.note()), true);
        return signed;
    }

    /** Whether a note was signed with one of the keys. */
    public boolean signed(SignedNote note) {
        Hash hash = Leaf.ofText(note.note());
        boolean signed = known.containsKey(hash) || keys.stream().anyMatch(each -> note.isSignedBy(each.key()));
        if (signed) {
            known.put(hash, true);
        }
        return signed;
    }
}
