package org.contractgovernance.contracts.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures, in the form of C2SP's signed-note: the text, an empty line, and for each signature a line with a dash, the
 * signer's name, and the signature.
 *
 * @param text the signed text; it ends with a line break
 * @param signatures the signatures, which may be false
 */
public record SignedNote(String text, List<Signed> signatures) {

    private static final int ID_LENGTH = 4;
    private static final int LONGEST = 100_000;

    /**
     * A signature.
     *
     * @param name the signer's name, which may be false
     * @param base64 four bytes of the key's identifier, and the signature
     */
    public record Signed(String name, String base64) {

        private boolean isBy(NoteKey key, String text) {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return bytes.length > ID_LENGTH
                    && name.equals(key.name())
                    && Arrays.equals(Arrays.copyOf(bytes, ID_LENGTH), key.id())
                    && key.signed(text, Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length));
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(each -> each < ' ' && each != '\n')) {
            throw new IllegalArgumentException("a note is of whole lines, without control characters");
        }
    }

    /** A text with the signature that the owner of a key made of it. */
    public static SignedNote of(String text, NoteKey key, byte[] signature) {
        String base64 = Base64.getEncoder().encodeToString(NoteKey.joined(key.id(), signature));
        return new SignedNote(text, List.of(new Signed(key.name(), base64)));
    }

    /**
     * Reads a note without verifying its signatures.
     *
     * @throws IllegalArgumentException where the text is none
     */
    public static SignedNote read(String note) {
        int end = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("a signed note has a text, an empty line, and signatures");
        }
        List<Signed> signatures = new ArrayList<>();
        for (String line : note.substring(end + 2, note.length() - 1).split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[0].equals("\u2014") || parts[1].isEmpty()) {
                throw new IllegalArgumentException("a signature is a line with a dash, a name, and the signature");
            }
            if (!Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(parts[2]))
                    .equals(parts[2])) {
                throw new IllegalArgumentException("no signature is written like this");
            }
            signatures.add(new Signed(parts[1], parts[2]));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** Whether the owner of this key signed the note. Signatures of others do not matter. */
    public boolean isSignedBy(NoteKey key) {
        return signatures.stream().anyMatch(each -> each.isBy(key, text));
    }

    /** The note's text. */
    public String note() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signed each : signatures) {
            note.append("\u2014 ")
                    .append(each.name())
                    .append(' ')
                    .append(each.base64())
                    .append('\n');
        }
        return note.toString();
    }
}
