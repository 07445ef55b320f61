package org.contractgovernance.contracts.risktool;

import java.time.Instant;
import org.contractgovernance.contracts.event.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * A risk event as it is handed out: a CloudEvent (1.0) in its JSON format.
 *
 * @param specversion 1.0
 * @param id the position, which no two events of one contract share
 * @param source of which contract: {@code /contracts/worcestershire-babcock-prime}
 * @param type what the tool is told: {@code contract-governance.RiskReferred.v1}
 * @param subject the early warning: {@code EW-3}
 * @param time when it was recorded
 * @param datacontenttype application/json
 * @param dataschema identifier of the shape of {@code data}, as its published schema has it; an absolute address, as the specification wants it
 * @param position place in the one order of all events, from 1; whoever lost what follows asks for what comes after it
 * @param sequence which one it is of those that a subscription was sent of the contract, from 1: a number that is missing was not
 *     delivered; only where it was sent
 * @param sequencetype Integer, where there is a sequence
 * @param data what the register showed then
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

    /** The media type of one, attributes and data together: a signature over the body covers both. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** The version of the specification. */
    public static final String SPECIFICATION = "1.0";

    /** The {@code type} of a kind. */
    public static String type(RiskEventKind kind) {
        return "contract-governance.%s.v%d".formatted(kind.type(), REVISION);
    }

    /** An event as it is read from the feed. */
    public static RiskCloudEvent of(RiskEvent event) {
        return of(event, null);
    }

    /** An event as a subscription is sent it. */
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
