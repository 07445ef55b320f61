package org.contractgovernance.deliveries;

import java.time.Instant;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;

/** The event of a test delivery: a CloudEvent like all others, with a type of its own and without a sequence. */
record TestEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Said data) {

    /** The administrator's message. */
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
