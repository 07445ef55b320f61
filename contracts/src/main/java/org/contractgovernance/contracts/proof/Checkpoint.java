package org.contractgovernance.contracts.proof;

import java.util.List;

/**
 * What a tree of hashes was at one moment, as C2SP's tlog-checkpoint writes it: three lines or more.
 *
 * @param origin which tree it is
 * @param size how many leaves it had
 * @param root the hash over them
 * @param more further lines, which anybody may leave unread
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
     * Reads one.
     *
     * @throws IllegalArgumentException where it is none, or is written in another way than {@link #text} writes it
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

    /** As it is signed. */
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
