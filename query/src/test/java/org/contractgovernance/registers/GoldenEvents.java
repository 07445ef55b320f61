package org.contractgovernance.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Features;

/** The events' golden texts, one of each kind, which say all that they can say. */
public final class GoldenEvents {

    private static final Path GOLDEN = Path.of("..", "contracts", "src", "test", "resources", "golden");

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());

    private GoldenEvents() {}

    /** The event that is stored under this name. */
    public static Event of(Vocabulary.Entry entry) {
        try {
            return CODEC.read(
                    entry.name(),
                    entry.revision(),
                    Files.readString(GOLDEN.resolve("%s.%d.json".formatted(entry.name(), entry.revision()))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
