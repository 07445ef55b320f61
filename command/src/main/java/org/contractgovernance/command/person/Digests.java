package org.contractgovernance.command.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.contractgovernance.contracts.proof.Hash;

/** Compares texts without keeping them, by digests under a key that only this process has and that is lost when it stops. */
final class Digests {

    private final byte[] key = new byte[32];

    Digests() {
        new SecureRandom().nextBytes(key);
    }

    /** The digest of texts: equal only for the same texts in the same order. */
    String of(String... texts) {
        MessageDigest sha256 = Hash.sha256();
        sha256.update(key);
        for (String text : texts) {
            // each digest has the same length, so that no text runs into the next
            sha256.update(Hash.of(text.getBytes(StandardCharsets.UTF_8)).bytes());
        }
        return Base64.getEncoder().encodeToString(sha256.digest());
    }
}
