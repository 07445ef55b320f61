package org.contractgovernance.query.audit;

import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.bundle.BundleEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** The audit trail as plain text, for people without a program: what happened, who did it, why, and what changed. */
public final class TrailText {

    /** What stands above the events. */
    public static final String HEADING = """
            The audit trail, in the order in which it was recorded. Each event: its position, the day from which it is so, what it is
            about, and its name; what happened; who did it and when it was recorded; the reason; what changed. People are identifiers.
            """;

    private TrailText() {}

    /** An event's lines; one that cannot be read has a line that says so. */
    public static String of(BundleEvent stored, EventCodec codec) {
        try {
            return of(codec.read(stored.name(), stored.revision(), stored.payload()), stored.envelope(codec));
        } catch (RuntimeException e) {
            // whatever it is that the trail cannot tell, others must be told
            return "\n%d  cannot be read\n".formatted(stored.position());
        }
    }

    private static String of(Event event, Envelope envelope) {
        TrailEntry entry = TrailFold.line(event, envelope);
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append("%d  %s  %s  %s"
                        .formatted(
                                entry.position(),
                                entry.effectiveOn(),
                                VisibleText.shown(entry.reference()),
                                VisibleText.shown(entry.event())))
                .append('\n');
        line(text, "", entry.line());
        line(
                text,
                "by ",
                "%s as %s through %s, recorded at %s"
                        .formatted(entry.actor().value(), entry.role().words(), entry.client(), entry.recordedAt()));
        if (entry.reason() != null) {
            line(text, "reason: ", entry.reason());
        }
        if (entry.source() != null) {
            line(text, "source: ", entry.source());
        }
        for (Change each : entry.changes()) {
            line(text, "changed: ", "%s from %s to %s".formatted(each.what(), orNone(each.from()), orNone(each.to())));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("    ").append(label).append(VisibleText.shown(value)).append('\n');
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "nothing" : value;
    }
}
