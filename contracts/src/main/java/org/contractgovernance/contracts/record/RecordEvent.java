package org.contractgovernance.contracts.record;

import java.util.List;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to the record of a contract. Its entity is {@code record:{reference of the contract}}. */
public sealed interface RecordEvent extends Event {

    /**
     * The record was compared with its proofs, and its registers with its events. Council only.
     *
     * @param contract reference of the contract
     * @param upTo position of the last event of the whole store that was examined
     * @param events how many events the contract had
     * @param rows how many versions of rows the registers had for it
     * @param checkpoint number of leaves in the signed checkpoint with which the events were compared; absent where there was none
     * @param faults the faults found, at most {@value RecordFault#MOST}; none: everything is as it was recorded
     * @param furtherFaults how many more faults of the record there were
     */
    @Stored(name = "RecordChecked")
    record RecordChecked(
            String contract,
            long upTo,
            long events,
            long rows,
            @Nullable Long checkpoint,
            List<RecordFault> faults,
            long furtherFaults)
            implements RecordEvent {}

    /**
     * The database's owner took a text that should never have been written out of an event. {@value #MARK} stands in its place; every other
     * byte is unchanged. The metadata say who redacted and why, and their causation is the redacted event. Everybody who may see the
     * redacted event sees this event.
     *
     * <p>An event may be redacted again, in other fields. Each redaction describes its own act: its <i>before</i> is the <i>after</i> of
     * the redaction before it. The leaf of an event never changes; it covers the <i>before</i> of the first redaction ({@link Redactions}).
     *
     * @param contract reference of the contract
     * @param position position of the redacted event
     * @param eventId identifier of the redacted event
     * @param fields what was taken out: JSON pointers that begin with {@code /payload} ({@code /payload/description}), or
     *     {@code /metadata/reason} or {@code /metadata/source}; only free text, or a number that nobody can read, which {@code null}
     *     replaces
     * @param payloadBefore SHA-256 of the payload's text before the redaction, in Base64
     * @param payloadAfter SHA-256 of the payload's text after the redaction, in Base64
     * @param metadataBefore SHA-256 of the metadata's text before the redaction, in Base64; absent where the metadata did not change
     * @param metadataAfter SHA-256 of the metadata's text after the redaction, in Base64; absent where the metadata did not change
     */
    @Stored(name = "EventRedacted")
    record EventRedacted(
            String contract,
            long position,
            String eventId,
            List<String> fields,
            String payloadBefore,
            String payloadAfter,
            @Nullable String metadataBefore,
            @Nullable String metadataAfter)
            implements RecordEvent {

        /** The mark that replaces a text that was taken out. */
        public static final String MARK = "[redacted]";
    }
}
