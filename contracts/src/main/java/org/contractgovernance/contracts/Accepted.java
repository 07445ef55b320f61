package org.contractgovernance.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request that was accepted. The request's events are durable.
 *
 * @param entity identifier of the entity that the (first) command concerned, such as {@code issue:0198…}
 * @param reference what people call it within the contract: {@code I-14}, {@code EW-3}, a KPI's code; the contract's own reference for a
 *     contract
 * @param version the entity's version after the request, as far as the caller may see it; the {@code ETag}
 * @param position position in the event store of the request's last event
 * @param recordedAt when the events were recorded, by the database's clock
 * @param events what happened, in order
 * @param repeated whether this is the stored answer to a request that was carried out before
 */
public record Accepted(
        String entity,
        String reference,
        long version,
        long position,
        Instant recordedAt,
        List<Happened> events,
        boolean repeated) {

    /**
     * One event that a request brought about.
     *
     * @param position its position in the event store
     * @param event the event's stored name
     * @param reference what people call the entity that it happened to, where the entity has a reference
     */
    public record Happened(
            long position, String event, @Nullable String reference) {}
}
