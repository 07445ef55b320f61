package org.contractgovernance.contracts.proof.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.contractgovernance.contracts.proof.SignedNote;
import org.junit.jupiter.api.Test;

class SignerTest {

    private static final String NAME = "contracts.example";

    /** RFC 8032, 7.1, test 1, in PKCS#8: 302e020100300506032b657004220420 and the secret. */
    private static final String PUBLISHED = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @Test
    void itsPublicKeyIsTheOneThatBelongsToTheSecret() {
        byte[] key =
                Signer.of(NAME, PUBLISHED, List.of()).keys().getFirst().key().getEncoded();
        assertThat(HexFormat.of().formatHex(key))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void whatItSignsIsVerifiedByThatKeyAlone() {
        Signer signer = Signer.of(NAME, Signer.newKey(), List.of());
        SignedNote note = SignedNote.read(signer.sign("a text\n").note());

        assertThat(note.isSignedBy(signer.keys().getFirst())).isTrue();
        assertThat(signer.signed(note)).isTrue();
        assertThat(Signer.of(NAME, Signer.newKey(), List.of()).signed(note)).isFalse();
    }

    @Test
    void whatItRemembersToHaveSignedVouchesForNothingElse() {
        Signer signer = Signer.of(NAME, Signer.newKey(), List.of());
        SignedNote note = signer.sign("5 events\n");
        SignedNote another = signer.sign("6 events\n");

        assertThat(signer.signed(note)).isTrue();
        assertThat(signer.signed(new SignedNote("6 events\n", note.signatures())))
                .isFalse();
        assertThat(signer.signed(new SignedNote("5 events\n", another.signatures())))
                .isFalse();
        assertThat(signer.signed(new SignedNote("5 events\n", List.of()))).isFalse();
    }

    @Test
    void whoTrustsAFormerKeyAloneBelievesWhatIsSignedNow() {
        String former = Signer.newKey();
        Signer before = Signer.of(NAME, former, List.of());
        Signer now = Signer.of(NAME, Signer.newKey(), List.of(former));
        SignedNote note = SignedNote.read(now.sign("a text\n").note());

        assertThat(note.signatures()).hasSize(2);
        assertThat(note.isSignedBy(before.keys().getFirst())).isTrue();
        assertThat(now.keys()).hasSize(2).contains(before.keys().getFirst());
        assertThat(now.signed(before.sign("an earlier one\n"))).isTrue();
    }

    @Test
    void whatIsNoKeyIsRefused() {
        for (String each : List.of("", "no key", PUBLISHED.replace("K2VwBC", ""))) {
            assertThatThrownBy(() -> Signer.of(NAME, each, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Signer.of("two words", PUBLISHED, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
