package org.contractgovernance.query.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contractgovernance.contracts.term.PersonId;

/**
 * A check to make, in the form for the copy of the application that makes it.
 *
 * @param name its identifier, which stays the same when the check is made again after a crash
 * @param askedAt when it was asked for
 * @param nightly whether the nightly schedule started it
 * @param actor who asked
 * @param correlation identifier that all its events share
 * @param contracts references of the contracts to check; none: all
 */
record AskedCheck(
        String name, Instant askedAt, boolean nightly, PersonId actor, String correlation, Set<String> contracts) {

    private static final int LINES = 5;

    /** The check as text: a line for each part, and one for each contract. */
    byte[] written() {
        List<String> lines = List.of(name, askedAt.toString(), Boolean.toString(nightly), actor.value(), correlation);
        return String.join(
                        "\n", Stream.concat(lines.stream(), contracts.stream()).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a check from its text. */
    static AskedCheck read(byte[] written) {
        List<String> lines = List.of(new String(written, StandardCharsets.UTF_8).split("\n", -1));
        return new AskedCheck(
                lines.get(0),
                Instant.parse(lines.get(1)),
                Boolean.parseBoolean(lines.get(2)),
                new PersonId(lines.get(3)),
                lines.get(4),
                new TreeSet<>(lines.subList(LINES, lines.size())));
    }
}
