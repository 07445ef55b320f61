package org.contractgovernance.contracts.variation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.variation.VariationEvent.VariationAgreed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeMade;
import org.contractgovernance.contracts.variation.VariationEvent.VariationChangeParked;
import org.contractgovernance.contracts.variation.VariationEvent.VariationDiscussed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationImpactAssessed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationLapsed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationEvent.VariationWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A variation after some of its events.
 *
 * @param proposed what was proposed; absent before
 * @param agreed the parties that have agreed
 * @param made names of the changes that were made or parked
 * @param status its status
 */
public record VariationState(
        @Nullable VariationProposed proposed, Set<ContractParty> agreed, Set<String> made, VariationStatus status) {

    /** Before anything is proposed. */
    public static final VariationState NONE = new VariationState(null, Set.of(), Set.of(), VariationStatus.PROPOSED);

    public VariationState {
        agreed = Set.copyOf(agreed);
        made = Set.copyOf(made);
    }

    /** The variation after one more event. */
    public VariationState after(VariationEvent event) {
        return switch (event) {
            case VariationProposed e -> new VariationState(e, Set.of(), Set.of(), VariationStatus.PROPOSED);
            case VariationAgreed e ->
                new VariationState(proposed, and(agreed, e.authority().party()), made, e.status());
            case VariationWithdrawn e -> new VariationState(proposed, agreed, made, VariationStatus.WITHDRAWN);
            case VariationLapsed e -> new VariationState(proposed, agreed, made, VariationStatus.LAPSED);
            case VariationChangeMade e -> new VariationState(proposed, agreed, and(made, e.change()), e.status());
            case VariationChangeParked e -> new VariationState(proposed, agreed, and(made, e.change()), e.status());
            case VariationDiscussed e -> this;
            case VariationImpactAssessed e -> this;
        };
    }

    /** What was proposed. */
    public VariationProposed proposal() {
        if (proposed == null) {
            throw new IllegalStateException("a variation is proposed before anything else happens to it");
        }
        return proposed;
    }

    /** Refuses what is done only to a variation that is proposed. */
    public void requireProposed() {
        if (status != VariationStatus.PROPOSED) {
            throw BrokenRule.of(VariationRule.VARIATION_SETTLED, "the variation is " + status.words());
        }
    }

    /** The status after a party agrees on a day; refuses an agreement that is not to be. */
    public VariationStatus agreeing(ContractParty party, LocalDate day) {
        requireProposed();
        LocalDate lastDay = proposal().content().lastDay();
        if (lastDay != null && day.isAfter(lastDay)) {
            throw BrokenRule.of(VariationRule.VARIATION_PAST_ITS_LAST_DAY, "its last day was %s".formatted(lastDay));
        }
        if (agreed.contains(party)) {
            throw BrokenRule.of(VariationRule.PARTY_AGREED_ALREADY, "the %s has agreed".formatted(party.words()));
        }
        return agreed.isEmpty() ? VariationStatus.PROPOSED : VariationStatus.AGREED;
    }

    /** The status after a change is made or parked on a day; refuses a change that is not to be made. */
    public VariationStatus changing(String change, boolean parked, LocalDate today) {
        if (status != VariationStatus.AGREED && status != VariationStatus.PARKED) {
            throw BrokenRule.of(VariationRule.VARIATION_NOT_AGREED, "the variation is " + status.words());
        }
        VariationContent content = proposal().content();
        if (content.takesEffectOn().isAfter(today)) {
            throw BrokenRule.of(
                    VariationRule.VARIATION_NOT_YET, "it takes effect on %s".formatted(content.takesEffectOn()));
        }
        if (made.contains(change) || !content.changes().names().contains(change)) {
            throw BrokenRule.of(VariationRule.CHANGE_MADE_ALREADY, "%s is not to be made".formatted(change));
        }
        if (parked || status == VariationStatus.PARKED) {
            return VariationStatus.PARKED;
        }
        return and(made, change).containsAll(content.changes().names())
                ? VariationStatus.IN_EFFECT
                : VariationStatus.AGREED;
    }

    private static <T> Set<T> and(Set<T> some, T another) {
        Set<T> all = new HashSet<>(some);
        all.add(another);
        return all;
    }
}
