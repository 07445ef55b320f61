package org.contractgovernance.command.variation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.command.delegation.Delegated;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.variation.VariationChanges;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.contractgovernance.contracts.variation.VariationRule;
import org.jspecify.annotations.Nullable;

/** The making of a proposal, which looks at the contract, at its other variations, and at what has been assessed. */
record Proposing(VariationContent content, CommandContext context, ReferenceData referenceData) {

    /** The proposal, where the contract takes it. */
    VariationProposed proposal() {
        requireChanges(content.changes());
        LocalDate lastDay = content.lastDay();
        if (lastDay != null && lastDay.isBefore(context.effectiveOn())) {
            throw BrokenRule.of(VariationRule.VARIATION_LAPSES_TOO_EARLY).at("/content/lastDay");
        }
        Set<String> others = referenceData
                .histories(context.contract(), EntityKind.VARIATION)
                .keySet();
        List<String> linked = content.couldHaveBeenOneWith();
        for (int i = 0; i < linked.size(); i++) {
            if (!others.contains(linked.get(i))) {
                throw BrokenRule.of(
                                VariationRule.UNKNOWN_VARIATION, "there is no variation %s".formatted(linked.get(i)))
                        .at("/content/couldHaveBeenOneWith/" + i);
            }
        }
        requireNotAssessed(content, context, referenceData);
        ContractFacts.SignedFacts signed =
                referenceData.contract(context.contract()).signed();
        long last =
                others.stream().mapToLong(EntityKind.VARIATION::number).max().orElse(0);
        return new VariationProposed(
                EntityKind.VARIATION.reference(last + 1),
                Delegated.actingParty(context),
                context.actor(),
                content,
                content.changes().value() == null ? null : signed.value(),
                content.changes().endsOn() == null ? null : signed.endsOn(),
                valueAtStake(signed.value()));
    }

    private static void requireChanges(VariationChanges changes) {
        List<String> names = changes.names();
        if (names.isEmpty()) {
            throw BrokenRule.of(VariationRule.NOTHING_VARIED).at("/content/changes");
        }
        Set<String> met = new HashSet<>();
        for (String each : names) {
            if (!met.add(each)) {
                throw BrokenRule.of(VariationRule.VARIED_TWICE, "%s is named twice".formatted(each))
                        .at("/content/changes");
            }
        }
    }

    /** The amount by which the value changes, up or down alike; the whole of it where the contract has no value. */
    private @Nullable Money valueAtStake(@Nullable Money before) {
        Money after = content.changes().value();
        if (after == null) {
            return null;
        }
        return before == null
                ? after
                : new Money(after.pounds().subtract(before.pounds()).abs());
    }

    /** Refuses a variation of KPIs or of the regime from a day in periods that have been assessed. */
    static void requireNotAssessed(VariationContent content, CommandContext context, ReferenceData referenceData) {
        if (!content.changes().touchesAssessedPeriods()
                || content.takesEffectOn().isAfter(context.today())) {
            return;
        }
        referenceData.histories(context.contract(), EntityKind.ASSESSMENT).forEach((period, happened) -> {
            if (happened.getFirst() instanceof AssessmentProposed first
                    && !(happened.getLast() instanceof AssessmentWithdrawn)
                    && !first.assessed().reckoned().to().isBefore(content.takesEffectOn())) {
                throw BrokenRule.of(
                                VariationRule.VARIES_ASSESSED_PERIODS,
                                "%s has been assessed, and the variation takes effect on %s"
                                        .formatted(period, content.takesEffectOn()))
                        .becauseOf(EntityKind.ASSESSMENT, period);
            }
        });
    }
}
