package org.contractgovernance.query.approval;

import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalEntry.ApprovalAsked;
import org.contractgovernance.contracts.approval.ApprovalEntry.ApprovalOutcome;
import org.contractgovernance.contracts.approval.ApprovalEntry.PostSignature;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalMoved;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRequested;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/** How the events of an approval make its row. */
public final class ApprovalFold {

    private ApprovalFold() {}

    /** The row after an event. */
    public static ApprovalEntry evolve(@Nullable ApprovalEntry before, ApprovalEvent event, Envelope envelope) {
        if (event instanceof ApprovalRequested e) {
            return requested(e, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("approval is asked for before anything else happens to it");
        }
        return switch (event) {
            case ApprovalRequested e -> before;
            case ApprovalSigned e ->
                before.signed(e.authority(), envelope.metadata().actor(), envelope.effectiveOn(), e.status());
            case ApprovalRefused e -> ended(before, e, e.by().words(), envelope);
            case ApprovalMoved e -> ended(before, e, null, envelope);
        };
    }

    private static ApprovalEntry ended(
            ApprovalEntry before, ApprovalMoved e, @Nullable String refusedFor, Envelope envelope) {
        return before.ended(
                e.status(),
                new ApprovalOutcome(
                        envelope.effectiveOn(), refusedFor, envelope.metadata().reason()));
    }

    private static ApprovalEntry requested(ApprovalRequested e, Envelope envelope) {
        ApprovalMatter matter = e.matter();
        return new ApprovalEntry(
                envelope.contract(),
                e.reference(),
                EntityKind.APPROVAL.number(e.reference()),
                ApprovalStatus.OPEN,
                new ApprovalAsked(
                        matter.thing(),
                        matter.reference(),
                        matter.version(),
                        matter.value() == null ? null : matter.value().pounds(),
                        matter.proposedBy(),
                        e.need() == null ? null : e.need().clause(),
                        e.order(),
                        e.lastDay(),
                        e.narrative(),
                        envelope.metadata().actor(),
                        envelope.effectiveOn()),
                e.signatories().stream()
                        .map(each -> new PostSignature(each.party(), each.post(), null, null, null, null))
                        .toList(),
                ApprovalOutcome.NONE);
    }
}
