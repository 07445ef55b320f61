package org.contractgovernance.verifier;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.NoteKey;
import org.contractgovernance.contracts.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/** The public keys that the user of the program trusts, and the notes that these keys signed. */
final class Keys {

    private static final long LARGEST = 1 << 20;

    private final List<NoteKey> keys = new ArrayList<>();

    /**
     * @param file one or more keys in the form of C2SP's signed-note, one on each line
     * @throws NotCheckable where there are none
     */
    Keys(Path file) throws IOException {
        for (String line : text(file, "key file").lines().toList()) {
            if (!line.isBlank()) {
                try {
                    keys.add(NoteKey.read(line));
                } catch (IllegalArgumentException e) {
                    throw new NotCheckable(
                            "%s has a line that is no public key (name+hash+key): %s".formatted(file, e.getMessage()));
                }
            }
        }
        if (keys.isEmpty()) {
            throw new NotCheckable("%s has no key in it".formatted(file));
        }
    }

    static String text(Path file, String what) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotCheckable("there is no %s %s".formatted(what, file));
        }
        if (Files.size(file) > LARGEST) {
            throw new NotCheckable("%s is too long to be a %s".formatted(file, what));
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new NotCheckable("%s is no text".formatted(file));
        }
    }

    /** A note's content, and the trusted key that signed it, where one did. */
    record Noted(Checkpoint checkpoint, @Nullable NoteKey by) {}

    /**
     * Reads a note.
     *
     * @param what its name in messages
     * @throws NotCheckable where the file is none
     */
    Noted read(String what, String text) {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.read(text);
            checkpoint = Checkpoint.read(note.text());
        } catch (IllegalArgumentException e) {
            throw new NotCheckable("%s is no signed checkpoint".formatted(what));
        }
        for (NoteKey each : keys) {
            if (note.isSignedBy(each)) {
                return new Noted(checkpoint, each);
            }
        }
        return new Noted(checkpoint, null);
    }
}
