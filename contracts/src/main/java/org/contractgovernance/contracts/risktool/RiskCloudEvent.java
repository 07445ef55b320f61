package org.contractgovernance.contracts.risktool;

import java.time.Instant;
import org.contractgovernance.contracts.event.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * A risk event as it is delivered: a CloudEvent (1.0) in its JSON format.
 *
 * @param specversion 1.0
 * @param id the position; no two events of one contract share it
 * @param source the contract: {@code /contracts/worcestershire-babcock-prime}
 * @param type what the event reports: {@code contract-governance.RiskReferred.v1}
 * @param subject the early warning: {@code EW-3}
 * @param time when it was recorded
 * @param datacontenttype application/json
 * @param dataschema identifier of the published schema of {@code data}; an absolute address, as the specification requires
 * @param position place in the one order of all events, from 1; a reader that lost the later events asks for the events after it
 * @param sequence number of the delivery among those of the subscription and the contract, from 1; a missing number was not delivered. Only
 *     in deliveries
 * @param sequencetype {@code Integer}, where there is a sequence
 * @param data what the register showed at the position
 */
public record RiskCloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String position,
        @Nullable String sequence,
        @Nullable String sequencetype,
        Risk data) {

    /** Revision of the shape of {@code data}. */
    public static final int REVISION = 1;

    /** The media type of an event with attributes and data together: a signature over the body covers both. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** The version of the specification. */
    public static final String SPECIFICATION = "1.0";

    /** The {@code type} of a kind of event. */
    public static String type(RiskEventKind kind) {
        return "contract-governance.%s.v%d".formatted(kind.type(), REVISION);
    }

    /** An event as it is read from the feed. */
    public static RiskCloudEvent of(RiskEvent event) {
        return of(event, null);
    }

    /** An event as it is sent to a subscription. */
    public static RiskCloudEvent of(RiskEvent event, @Nullable Long sequence) {
        String position = Long.toString(event.position());
        return new RiskCloudEvent(
                SPECIFICATION,
                position,
                "/contracts/" + event.risk().contract(),
                type(event.kind()),
                event.risk().reference(),
                event.recordedAt(),
                "application/json",
                Schemas.identifier(event.kind().type(), REVISION),
                position,
                sequence == null ? null : Long.toString(sequence),
                sequence == null ? null : "Integer",
                event.risk());
    }
}
