package org.contractgovernance.query.notice;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.jspecify.annotations.Nullable;

/** How the events of a notice make its row. */
public final class NoticeFold {

    private NoticeFold() {}

    /** The row after an event. */
    public static NoticeEntry evolve(@Nullable NoticeEntry before, NoticeEvent event, Envelope envelope) {
        if (event instanceof NoticeServed e) {
            return NoticeEntry.served(envelope.contract(), EntityKind.NOTICE.number(e.reference()), e);
        }
        if (before == null) {
            throw new IllegalStateException("a notice is served before anything else happens to it");
        }
        return before.with(before.course()
                .after(event, envelope.effectiveOn(), envelope.metadata().reason()));
    }
}
