package org.contractgovernance.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.bundle.BundleFile;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.UnreadableEvent;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.Redactions;
import org.contractgovernance.contracts.record.Redactions.Hashes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** Reads the events of a bundle, one after another, and makes each one's leaf. */
final class EventsRead implements AutoCloseable {

    private static final ObjectReader READER = EventCodec.strict().readerFor(BundleEvent.class);

    /** The stored name of the events that record redactions: lines without this name need not be read for them. */
    private static final String REDACTED = "EventRedacted";

    private static final int MOST_REDACTIONS = 100_000;

    private final Lines lines;
    private final Redactions redactions;

    /**
     * An event with its leaves.
     *
     * @param line the line in the bundle
     * @param event the event; none where the line has none
     * @param now its leaf with the texts in the bundle
     * @param original its leaf with the texts before its redactions, as later events record them; none where it was not redacted
     */
    record EventWithLeaves(
            long number,
            String line,
            @Nullable BundleEvent event,
            @Nullable Hash now,
            @Nullable Hash original) {

        /** The event in words: its position, its name, and its entity. */
        String words() {
            return event == null ? "line %d of %s".formatted(number, BundleFile.EVENTS) : EventsRead.words(event);
        }

        /** Whether this is its leaf. */
        boolean hasLeaf(Hash leaf) {
            return leaf.equals(now) || leaf.equals(original);
        }
    }

    static String words(BundleEvent event) {
        return "event %d (%s of %s)".formatted(event.position(), event.name(), event.entity());
    }

    EventsRead(Bundle bundle, Redactions redactions) throws IOException {
        lines = new Lines(BundleFile.EVENTS, bundle.open(BundleFile.EVENTS));
        this.redactions = redactions;
    }

    /** Reads the redactions from later events. The check of all events shows whether those events themselves are as they were recorded. */
    static Redactions redactions(Bundle bundle, EventCodec codec) throws IOException {
        Redactions redactions = new Redactions();
        int count = 0;
        try (Lines lines = new Lines(BundleFile.EVENTS, bundle.open(BundleFile.EVENTS))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                BundleEvent event = line.contains("\"" + REDACTED + "\"") ? event(line) : null;
                if (event == null || !event.name().equals(REDACTED)) {
                    continue;
                }
                if (++count > MOST_REDACTIONS) {
                    throw new NotCheckable("more than %d redactions: no record has so many".formatted(MOST_REDACTIONS));
                }
                try {
                    if (codec.read(event.name(), event.revision(), event.payload()) instanceof EventRedacted redacted) {
                        redactions.add(event.position(), redacted);
                    }
                } catch (UnreadableEvent e) {
                    // the check of all events shows that
                }
            }
        }
        return redactions;
    }

    /** The event in a line; none where there is none. */
    static @Nullable BundleEvent event(String line) {
        try {
            return READER.readValue(line);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** The next event; none after the last. */
    @Nullable EventWithLeaves next() {
        String line;
        try {
            line = lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (line == null) {
            return null;
        }
        BundleEvent event = event(line);
        if (event == null) {
            return new EventWithLeaves(lines.number(), line, null, null, null);
        }
        try {
            Hashes now = new Hashes(Leaf.ofText(event.payload()), event.hashOfMetadata());
            Hashes recorded = redactions.asRecorded(event.position(), event.id().toString(), now);
            return new EventWithLeaves(
                    lines.number(),
                    line,
                    event,
                    event.leaf(now.payload(), now.metadata()).hash(),
                    recorded.equals(now)
                            ? null
                            : event.leaf(recorded.payload(), recorded.metadata())
                                    .hash());
        } catch (IllegalArgumentException e) {
            return new EventWithLeaves(lines.number(), line, event, null, null);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
