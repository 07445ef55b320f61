package org.contractgovernance.contracts.occurrence;

import java.time.Instant;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;

/** What can happen to an occurrence. Its entity is {@code occurrence:{UUIDv7}}; people call it {@code OC-1}. */
public sealed interface OccurrenceEvent extends Event {

    /**
     * One of the parties recorded that something happened which the performance regime gives a price.
     *
     * @param reference what people call it in its contract: {@code OC-1}
     * @param facts what happened
     */
    @Stored(name = "OccurrenceRecorded")
    record OccurrenceRecorded(String reference, OccurrenceFacts facts) implements OccurrenceEvent {}

    /**
     * The occurrence was mended.
     *
     * @param mendedAt when
     * @param lastedMinutes the minutes that began from its beginning until then
     */
    @Stored(name = "OccurrenceMended")
    record OccurrenceMended(Instant mendedAt, long lastedMinutes) implements OccurrenceEvent {}

    /**
     * The occurrence was otherwise than recorded. A dispute about it is decided. The reason is in the metadata.
     *
     * @param before what was recorded
     * @param after what happened
     * @param statusBefore the status until then; it is recorded from now on
     */
    @Stored(name = "OccurrenceCorrected")
    record OccurrenceCorrected(OccurrenceFacts before, OccurrenceFacts after, OccurrenceStatus statusBefore)
            implements OccurrenceEvent {}

    /**
     * The other party says that it was not so. The reason is in the metadata.
     *
     * @param before the status until then
     */
    @Stored(name = "OccurrenceDisputed")
    record OccurrenceDisputed(OccurrenceStatus before) implements OccurrenceEvent {}

    /**
     * The council decided that the disputed occurrence stands as it is recorded. The reason is in the metadata.
     *
     * @param before the status until then
     */
    @Stored(name = "OccurrenceUpheld")
    record OccurrenceUpheld(OccurrenceStatus before) implements OccurrenceEvent {}

    /**
     * The occurrence counts no more. The reason is in the metadata.
     *
     * @param before the status until then
     */
    @Stored(name = "OccurrenceWithdrawn")
    record OccurrenceWithdrawn(OccurrenceStatus before) implements OccurrenceEvent {}
}
