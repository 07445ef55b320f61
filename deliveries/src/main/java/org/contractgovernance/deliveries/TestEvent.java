package org.contractgovernance.deliveries;

import java.time.Instant;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;

/** What a test delivery says: a CloudEvent like all others, of a type of its own, and with no sequence. */
record TestEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Said data) {

    /** What the administrator gave it to say. */
    record Said(String message) {}

    static TestEvent of(String id, String subscription, Instant at, String message) {
        return new TestEvent(
                RiskCloudEvent.SPECIFICATION,
                id,
                "/subscriptions/" + subscription,
                "contract-governance.Test.v1",
                subscription,
                at,
                "application/json",
                new Said(message));
    }
}
