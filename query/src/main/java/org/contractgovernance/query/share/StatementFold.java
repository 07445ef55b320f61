package org.contractgovernance.query.share;

import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.share.ShareEvent.ShareAgreed;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.contractgovernance.contracts.share.ShareEvent.ShareDisputed;
import org.contractgovernance.contracts.share.ShareEvent.ShareDrafted;
import org.contractgovernance.contracts.share.ShareEvent.ShareReopened;
import org.contractgovernance.contracts.share.ShareEvent.ShareSigned;
import org.contractgovernance.contracts.share.ShareEvent.StatementEvent;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.contracts.share.StatementEntry.StatementMatter;
import org.contractgovernance.contracts.share.StatementEntry.StatementProgress;
import org.jspecify.annotations.Nullable;

/** How the events of a statement make its row. */
public final class StatementFold {

    private StatementFold() {}

    /** The row after an event. */
    public static StatementEntry evolve(@Nullable StatementEntry before, StatementEvent event, Envelope envelope) {
        if (event instanceof ShareDrafted e) {
            return drafted(before, e, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a statement is drafted before anything else happens to it");
        }
        StatementProgress progress = before.progress();
        String reason = envelope.metadata().reason();
        return switch (event) {
            case ShareDrafted e -> before;
            case ShareDisputed e -> before.with(progress.disputed(reason));
            case ShareAgreed e -> before.with(progress.agreed());
            case ShareSigned e -> before.with(progress.signed(e.signedBy()));
            case ShareCertified e -> before.with(progress.certified(envelope.effectiveOn(), e.toProvider()));
            case ShareReopened e -> before.with(progress.disputed(reason));
        };
    }

    private static StatementEntry drafted(@Nullable StatementEntry before, ShareDrafted e, Envelope envelope) {
        return new StatementEntry(
                envelope.contract(),
                e.year(),
                new StatementMatter(
                        e.from(),
                        e.to(),
                        e.figures().target(),
                        e.figures().outturn(),
                        e.evidence(),
                        e.narrative(),
                        e.reckoned().toProvider(),
                        e.reckoned()),
                StatementProgress.drafted(e.draftedBy(), before == null ? null : before.progress()),
                envelope.metadata().source());
    }
}
