package org.contractgovernance.query.record;

import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.contracts.record.RecordEvent.RecordChecked;
import org.contractgovernance.query.feature.Narrative;

/** What happened to the record itself, in plain English. */
final class RecordNarrator {

    private RecordNarrator() {}

    static Narrative tell(RecordEvent event) {
        return switch (event) {
            case RecordChecked e ->
                new Narrative("The record was checked up to position %d, %d events and %d rows: %s"
                                .formatted(e.upTo(), e.events(), e.rows(), found(e)))
                        .change("checked up to position", null, e.upTo());
            case EventRedacted e ->
                new Narrative("The event at position %d was redacted: %s"
                                .formatted(e.position(), String.join(", ", e.fields())))
                        .change("SHA-256 of its payload", e.payloadBefore(), e.payloadAfter())
                        .change("SHA-256 of its metadata", e.metadataBefore(), e.metadataAfter());
        };
    }

    private static String found(RecordChecked checked) {
        long found = checked.faults().size() + checked.furtherFaults();
        long faults = checked.faults().stream()
                        .filter(each -> each.kind().isOfTheRecord())
                        .count()
                + checked.furtherFaults();
        String told = switch ((int) Math.min(faults, 2)) {
            case 0 -> "no fault";
            case 1 -> "one fault";
            default -> faults + " faults";
        };
        return found == faults ? told : "%s, and %d that were known".formatted(told, found - faults);
    }
}
