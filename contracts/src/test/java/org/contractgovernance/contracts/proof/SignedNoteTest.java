package org.contractgovernance.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    /** Of the package that the format comes from: golang.org/x/mod/sumdb/note. */
    private static final String PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PUBLISHED_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final KeyPair pair = pair();
    private final NoteKey key = new NoteKey("council.example/contracts", pair.getPublic());
    private final Checkpoint checkpoint =
            new Checkpoint("council.example/contracts", 42, Hash.of(new byte[] {1}), List.of("2026-11-24T12:00:00Z"));

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thePublishedNoteIsSigned() {
        SignedNote note = SignedNote.read(PUBLISHED_NOTE);
        NoteKey published = NoteKey.read(PUBLISHED_KEY);

        assertThat(note.isSignedBy(published)).isTrue();
        assertThat(note.isSignedBy(key)).isFalse();
        assertThat(note.note()).isEqualTo(PUBLISHED_NOTE);
        assertThat(published.text()).isEqualTo(PUBLISHED_KEY);
    }

    @Test
    void whatIsSignedIsReadAgain() {
        SignedNote note = Signer.sign(checkpoint.text(), key, pair.getPrivate());

        SignedNote read = SignedNote.read(note.note());

        assertThat(read).isEqualTo(note);
        assertThat(read.isSignedBy(NoteKey.read(key.text()))).isTrue();
        assertThat(Checkpoint.read(read.text())).isEqualTo(checkpoint);
    }

    @Test
    void aNoteOfWhichAnyByteIsAnotherIsNotSigned() {
        byte[] note =
                Signer.sign(checkpoint.text(), key, pair.getPrivate()).note().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < note.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] other = note.clone();
                other[i] ^= (byte) (1 << bit);
                assertThat(isSigned(new String(other, StandardCharsets.UTF_8)))
                        .as("byte %d, bit %d", i, bit)
                        .isFalse();
            }
        }
    }

    private boolean isSigned(String note) {
        try {
            return SignedNote.read(note).isSignedBy(key);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void anotherSignatureDoesNoHarm() {
        KeyPair witness = pair();
        SignedNote ours = Signer.sign(checkpoint.text(), key, pair.getPrivate());
        SignedNote theirs =
                Signer.sign(checkpoint.text(), new NoteKey("witness", witness.getPublic()), witness.getPrivate());
        SignedNote both = new SignedNote(
                ours.text(),
                List.of(theirs.signatures().getFirst(), ours.signatures().getFirst()));

        assertThat(SignedNote.read(both.note()).isSignedBy(key)).isTrue();
    }

    @Test
    void aKeyUnderAnotherNameIsAnotherKey() {
        SignedNote note = Signer.sign(checkpoint.text(), key, pair.getPrivate());

        assertThat(note.isSignedBy(new NoteKey("another", pair.getPublic()))).isFalse();
        assertThatThrownBy(() -> NoteKey.read(key.text().replace("council", "Council")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        String text = checkpoint.text();
        for (String each : List.of(
                "",
                "\n",
                "origin\n42\n",
                text.replace("42", "042"),
                text.replace("42", "-1"),
                text.replace("42", "+42"),
                text.replace("\n2026", " \n\n2026"),
                text + "without an end")) {
            assertThatThrownBy(() -> Checkpoint.read(each)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
