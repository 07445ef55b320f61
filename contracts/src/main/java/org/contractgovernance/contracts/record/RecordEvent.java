package org.contractgovernance.contracts.record;

import java.util.List;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to the record of a contract. Its entity is {@code record:{reference of the contract}}. */
public sealed interface RecordEvent extends Event {

    /**
     * The record was held against what proves it, and its registers against what its events make of them. The council's alone.
     *
     * @param contract reference of the contract
     * @param upTo position of the last event of the whole store that was looked at
     * @param events how many events of the contract there were
     * @param rows how many versions of rows the registers had of it
     * @param checkpoint how many leaves the signed checkpoint covers that the events were held against; absent where there was none
     * @param faults what was found, at most {@value RecordFault#MOST}; nothing: all is as it was recorded
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
     * Text that should never have been written was taken out of an event by the database's owner: {@value #MARK} stands in its place,
     * and everything else as it stood, to the byte. Who and why stand in the metadata, whose causation is the redacted event. Seen by
     * whoever may see that one.
     *
     * <p>An event may be redacted again, in other fields. Each redaction tells of its own act: its <i>before</i> is the <i>after</i> of
     * the one before it. The leaf of an event, which never changes, covers the <i>before</i> of the first ({@link Redactions}).
     *
     * @param contract reference of the contract
     * @param position position of the redacted event
     * @param eventId identifier of the redacted event
     * @param fields what was taken out: JSON pointers that begin with {@code /payload} ({@code /payload/description}), or
     *     {@code /metadata/reason} or {@code /metadata/source}; free text only, or a number that nobody can read, in whose place stands
     *     {@code null}
     * @param payloadBefore SHA-256 of the payload's text as it stood, in Base64
     * @param payloadAfter SHA-256 of the payload's text as it stands now, in Base64
     * @param metadataBefore SHA-256 of the metadata's text as it stood, in Base64; absent where it was left alone
     * @param metadataAfter SHA-256 of the metadata's text as it stands now, in Base64; absent where it was left alone
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

        /** What stands in the place of a text that was taken out. */
        public static final String MARK = "[redacted]";
    }
}
