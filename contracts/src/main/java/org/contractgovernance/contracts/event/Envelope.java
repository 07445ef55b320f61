package org.contractgovernance.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.Visibility;

/**
 * The place and time of an event in the record.
 *
 * @param position its place in the one order of all events: 1, 2, 3, … with no gap
 * @param recordedAt when it was recorded, by the database's clock; never earlier than the event at the position before
 * @param id the event's own identifier, a UUIDv7
 * @param entity identifier of the entity that it happened to: {@code issue:0198…}
 * @param name the stored name
 * @param revision the stored revision
 * @param metadata who, why, and from which day
 */
public record Envelope(
        long position, Instant recordedAt, String id, String entity, String name, int revision, Metadata metadata) {

    public String contract() {
        return metadata.contract();
    }

    public LocalDate effectiveOn() {
        return metadata.effectiveOn();
    }

    public Visibility visibility() {
        return metadata.visibility();
    }
}
