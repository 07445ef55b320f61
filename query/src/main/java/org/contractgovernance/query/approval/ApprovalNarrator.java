package org.contractgovernance.query.approval;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRequested;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalWithdrawn;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.query.feature.Narrative;

/** The events of an approval in plain English. */
final class ApprovalNarrator {

    private ApprovalNarrator() {}

    static Narrative tell(ApprovalEvent event, String approval) {
        return switch (event) {
            case ApprovalRequested e ->
                new Narrative("Approval %s of %s was asked of %s, %s: %s"
                                .formatted(
                                        approval,
                                        e.matter().words(),
                                        e.signatories().stream()
                                                .map(Signatory::words)
                                                .collect(Collectors.joining(", ")),
                                        e.order().words(),
                                        e.narrative()))
                        .change("status", null, ApprovalStatus.OPEN)
                        .change("last day", null, e.lastDay())
                        .change("proposed by", null, e.matter().proposedBy())
                        .change(
                                "needed by",
                                null,
                                e.need() == null ? null : e.need().clause());
            case ApprovalSigned e ->
                new Narrative("Approval %s was signed for version %s by %s"
                                .formatted(approval, e.version(), e.authority().words()))
                        .change("status", ApprovalStatus.OPEN, e.status());
            case ApprovalRefused e ->
                new Narrative("Approval %s was refused by %s".formatted(approval, e.by().words()))
                        .change("status", ApprovalStatus.OPEN, e.status());
            case ApprovalWithdrawn e ->
                new Narrative("Approval %s was withdrawn".formatted(approval)).change("status", e.before(), e.status());
            case ApprovalLapsed e ->
                new Narrative("Approval %s lapsed: its last day was %s".formatted(approval, e.lastDay()))
                        .change("status", ApprovalStatus.OPEN, e.status());
        };
    }
}
