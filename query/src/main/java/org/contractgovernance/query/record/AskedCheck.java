package org.contractgovernance.query.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.contractgovernance.contracts.term.PersonId;

/**
 * A check that is to be made, as it is handed to whichever copy of the application makes it.
 *
 * @param name what it is called; one that is made again after a crash has the same
 * @param askedAt when it was asked for
 * @param nightly whether nobody but the clock asked for it
 * @param actor who asked
 * @param correlation identifier that everything it brings about shares
 * @param contracts references of the contracts to check; none named: all
 */
record AskedCheck(
        String name, Instant askedAt, boolean nightly, PersonId actor, String correlation, Set<String> contracts) {

    private static final int LINES = 5;

    /** A line for each, and one for each contract. */
    byte[] written() {
        List<String> lines = List.of(name, askedAt.toString(), Boolean.toString(nightly), actor.value(), correlation);
        return String.join(
                        "\n", Stream.concat(lines.stream(), contracts.stream()).toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One that was written. */
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
