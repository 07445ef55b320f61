package org.contractgovernance.query.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationEntry.AssessedImpact;
import org.contractgovernance.contracts.variation.VariationEntry.VariationAgreement;
import org.contractgovernance.contracts.variation.VariationEntry.VariationEffect;
import org.contractgovernance.contracts.variation.VariationEntry.VariationNote;
import org.contractgovernance.contracts.variation.VariationEntry.VariationProposal;
import org.contractgovernance.contracts.variation.VariationEvent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationDiscussed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationImpactAssessed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.jspecify.annotations.Nullable;

/** How the events of a variation make its row. */
public final class VariationFold {

    private VariationFold() {}

    /** The row after an event. */
    public static VariationEntry evolve(@Nullable VariationEntry before, VariationEvent event, Envelope envelope) {
        if (event instanceof VariationProposed e) {
            return proposed(e, envelope);
        }
        if (before == null) {
            throw new IllegalStateException("a variation is proposed before anything else happens to it");
        }
        LocalDate on = envelope.effectiveOn();
        PersonId by = envelope.metadata().actor();
        return switch (event) {
            case VariationProposed e -> before;
            case VariationDiscussed e -> before.with(new VariationNote(e.party(), on, by, e.note()));
            case VariationImpactAssessed e -> before.with(new AssessedImpact(e.party(), on, e.impact()));
            case VariationAgreed e ->
                before.now(e.status())
                        .with(new VariationAgreement(
                                e.authority().party(),
                                e.authority().post(),
                                on,
                                by,
                                e.authority().limit() == null
                                        ? null
                                        : e.authority().limit().pounds(),
                                e.authority().clause(),
                                e.approval()));
            case VariationWithdrawn e -> before.now(VariationStatus.WITHDRAWN);
            case VariationLapsed e -> before.now(VariationStatus.LAPSED);
            case VariationChangeMade e ->
                before.now(e.status()).with(new VariationEffect(e.change(), on, e.position(), null, null));
            case VariationChangeParked e ->
                before.now(e.status()).with(new VariationEffect(e.change(), on, null, e.rule(), e.detail()));
        };
    }

    private static VariationEntry proposed(VariationProposed e, Envelope envelope) {
        VariationContent content = e.content();
        return new VariationEntry(
                envelope.contract(),
                e.reference(),
                EntityKind.VARIATION.number(e.reference()),
                VariationStatus.PROPOSED,
                new VariationProposal(
                        content.title(),
                        e.party(),
                        e.proposedBy(),
                        envelope.effectiveOn(),
                        content.takesEffectOn(),
                        content.lastDay(),
                        pounds(e.valueBefore()),
                        e.endsBefore(),
                        pounds(e.valueAtStake()),
                        e.agreedToRestate(),
                        content),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable BigDecimal pounds(@Nullable Money money) {
        return money == null ? null : money.pounds();
    }
}
