package org.contractgovernance.contracts.proof;

import java.util.List;

/**
 * The state of a tree of hashes at one moment, in the form of C2SP's tlog-checkpoint: three lines or more.
 *
 * @param origin the tree's name
 * @param size how many leaves it had
 * @param root the hash over the leaves
 * @param more further lines, which readers may ignore
 */
public record Checkpoint(String origin, long size, Hash root, List<String> more) {

    public Checkpoint {
        more = List.copyOf(more);
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("a checkpoint names its tree and how many leaves it has");
        }
        if (more.stream().anyMatch(each -> each.isEmpty() || each.contains("\n"))) {
            throw new IllegalArgumentException("what a checkpoint says besides is of whole lines");
        }
    }

    /**
     * Reads a checkpoint.
     *
     * @throws IllegalArgumentException where the text is no checkpoint, or is not in the form of {@link #text}
     */
    public static Checkpoint read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("a checkpoint has three lines at least");
        }
        Checkpoint read = new Checkpoint(
                lines[0],
                Long.parseLong(lines[1]),
                Hash.fromBase64(lines[2]),
                List.of(lines).subList(3, lines.length - 1));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("no checkpoint is written like this");
        }
        return read;
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        more.forEach(each -> text.append(each).append('\n'));
        return text.toString();
    }
}
