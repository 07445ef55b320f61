package org.contractgovernance.query.results;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ClaimEntry.ClaimDecision;
import org.contractgovernance.contracts.results.ClaimEntry.ClaimMatter;
import org.contractgovernance.contracts.results.ClaimEntry.ProposedPrice;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAdjusted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingProposed;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepricingRefused;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimVerified;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.jspecify.annotations.Nullable;

/** How the events of a claim make its row. */
public final class ClaimFold {

    private ClaimFold() {}

    /** The row after an event. */
    public static ClaimEntry evolve(@Nullable ClaimEntry before, ClaimEvent event, Envelope envelope) {
        if (event instanceof ResultsClaimed e) {
            return claimed(e, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a claim is made before anything else happens to it");
        }
        Metadata metadata = envelope.metadata();
        LocalDate day = envelope.effectiveOn();
        return switch (event) {
            case ResultsClaimed e -> before;
            case ClaimVerified e ->
                before.with(before.verification().verified(metadata.actor(), day, e.check()))
                        .with(new ClaimDecision(ClaimStatus.VERIFIED, null, null, null));
            case ClaimAdjusted e -> before.with(before.sums().adjusted(e.priced(), e.changes()));
            case ClaimAccepted e ->
                before.with(before.sums().accepted(e.priced()))
                        .with(new ClaimDecision(ClaimStatus.ACCEPTED, metadata.actor(), day, null));
            case ClaimRepricingProposed e ->
                e.toDecide()
                        ? before.with(new ProposedPrice(
                                e.appliesFrom(), e.priced(), left(e.left()), e.difference(), e.notPriced(), day))
                        : before.settled();
            case ClaimRepriced e ->
                before.with(before.sums().repriced(e.priced(), left(e.left())))
                        .settled()
                        .with(new ClaimDecision(before.decision().status(), metadata.actor(), day, metadata.reason()));
            case ClaimRepricingRefused e ->
                before.settled()
                        .with(new ClaimDecision(before.decision().status(), metadata.actor(), day, metadata.reason()));
            case ClaimRefused e ->
                before.with(new ClaimDecision(ClaimStatus.REFUSED, metadata.actor(), day, metadata.reason()));
            case ResultsClawedBack e ->
                before.with(before.sums().clawedBack(e.cases(), e.amount(), e.after()))
                        .settled()
                        .with(new ClaimDecision(
                                e.after().pounds().signum() == 0 ? ClaimStatus.CLAWED_BACK : ClaimStatus.ACCEPTED,
                                metadata.actor(),
                                day,
                                metadata.reason()));
        };
    }

    private static List<CaseLeft> left(@Nullable List<CaseLeft> said) {
        return said == null ? List.of() : said;
    }

    private static ClaimEntry claimed(ResultsClaimed e, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        return ClaimEntry.claimed(
                envelope.contract(),
                e.claim(),
                new ClaimMatter(
                        e.output(),
                        e.payment(),
                        e.priced().paidBy(),
                        e.cases(),
                        e.narrative(),
                        metadata.actor(),
                        envelope.effectiveOn()),
                e.priced(),
                metadata.source());
    }
}
