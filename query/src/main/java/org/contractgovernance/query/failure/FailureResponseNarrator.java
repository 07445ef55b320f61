package org.contractgovernance.query.failure;

import org.contractgovernance.contracts.failure.FailureResponseEvent;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureEscalated;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureSetOff;
import org.contractgovernance.contracts.failure.FailureResponseEvent.FailureTakenUp;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.query.feature.Narrative;

/** The events of a response to a failure in plain English. */
final class FailureResponseNarrator {

    private FailureResponseNarrator() {}

    static Narrative tell(FailureResponseEvent event, String reference) {
        return switch (event) {
            case FailureSetOff e ->
                new Narrative(
                                "A failure in the assessment of %s set off %s %s by version %d of the failure policy (%s): %s"
                                        .formatted(
                                                e.assessment(),
                                                thing(e.what()),
                                                e.reference(),
                                                e.policyVersion(),
                                                e.clause(),
                                                e.failure().words()))
                        .change(e.what().words(), null, e.reference());
            case FailureEscalated e ->
                new Narrative("Nobody acted on %s by %s, so that the %s hears of it: %s (%s)"
                                .formatted(
                                        e.reference(),
                                        e.due().on(),
                                        e.step().level().words(),
                                        e.step().post(),
                                        e.clause()))
                        .change("level", null, e.step().level());
            case FailureTakenUp e ->
                new Narrative("A person acted on %s, which a failure had set off".formatted(e.reference()))
                        .change("status", "waiting", "taken up");
        };
    }

    private static String thing(ResponseKind what) {
        return switch (what) {
            case ISSUE -> "issue";
            case EARLY_WARNING -> "early warning";
            case RECTIFICATION_PLAN -> "rectification plan";
        };
    }
}
