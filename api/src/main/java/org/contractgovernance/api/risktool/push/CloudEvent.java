package org.contractgovernance.api.risktool.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery says: a CloudEvent 1.0 in its structured JSON form, so that the signature, which is over the body alone, covers its
 * attributes too.
 *
 * @param position position of the event, as text
 * @param sequence number of the delivery, as text: the extension "sequence", which counts in {@code sequencetype}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        @Nullable String dataschema,
        @Nullable String position,
        @Nullable String sequence,
        @Nullable String sequencetype,
        Object data) {

    /** Media type of the whole. */
    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    /** The specification wants it absolute; published parsers refuse an address without a host. */
    private static final String SCHEMAS = "https://contractgovernance.org/schemas/";

    private static final String TYPE = "contract-governance.%s.v1";

    /** What a test delivery carries. */
    record Test(String message) {}

    static CloudEvent of(RiskEvent event, long sequence) {
        String position = Long.toString(event.position());
        String name = name(event.kind().name());
        return new CloudEvent(
                VERSION,
                position,
                "/contracts/" + event.risk().contract(),
                TYPE.formatted(name),
                event.risk().contract() + "/" + event.risk().reference(),
                event.recordedAt(),
                JSON,
                SCHEMAS + name + "/1",
                position,
                Long.toString(sequence),
                "Integer",
                event.risk());
    }

    static CloudEvent test(String id, String subscription, Instant at, String message) {
        return new CloudEvent(
                VERSION,
                id,
                "/subscriptions/" + subscription,
                TYPE.formatted("Test"),
                subscription,
                at,
                JSON,
                null,
                null,
                null,
                null,
                new Test(message));
    }

    /** {@code RISK_REFERRED} as {@code RiskReferred}. */
    private static String name(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
