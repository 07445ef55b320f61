package org.contractgovernance.query.share;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.share.ShareEntry;
import org.contractgovernance.contracts.share.ShareEvent.GainShareAmended;
import org.contractgovernance.contracts.share.ShareEvent.GainShareSet;
import org.contractgovernance.contracts.share.ShareEvent.ShareTermsEvent;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.jspecify.annotations.Nullable;

/** How the events of a share's terms make its row. */
public final class ShareFold {

    private ShareFold() {}

    /** The row after an event. */
    public static ShareEntry evolve(@Nullable ShareEntry before, ShareTermsEvent event, Envelope envelope) {
        String source = envelope.metadata().source();
        return switch (event) {
            case GainShareSet e ->
                ShareEntry.set(envelope.contract(), new ShareInForce(e.appliesFrom(), e.terms()), source);
            case GainShareAmended e -> {
                if (before == null) {
                    throw new IllegalStateException("a share is set before it is amended");
                }
                yield before.amended(new ShareInForce(e.appliesFrom(), e.after()), source);
            }
        };
    }
}
