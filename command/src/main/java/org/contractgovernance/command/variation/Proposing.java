package org.contractgovernance.command.variation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.command.delegation.Delegated;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
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
        List<String> assessed = assessed(content, context, referenceData);
        if (!content.restates()) {
            requireNone(assessed, VariationRule.VARIES_ASSESSED_PERIODS, content);
        }
        ContractFacts.SignedFacts signed =
                referenceData.contract(context.contract()).signed();
        Money value = content.changes().value() == null ? null : value();
        long last =
                others.stream().mapToLong(EntityKind.VARIATION::number).max().orElse(0);
        return new VariationProposed(
                EntityKind.VARIATION.reference(last + 1),
                Delegated.actingParty(context),
                context.actor(),
                content,
                value,
                content.changes().endsOn() == null ? null : signed.endsOn(),
                valueAtStake(value),
                content.restates() ? assessed : null);
    }

    /** The value that the contract's events gave it last; absent where none did. */
    private @Nullable Money value() {
        Money value = null;
        for (Event each :
                referenceData.history(EntityId.ofContract(context.contract()).toString())) {
            if (each instanceof ContractRegistered registered) {
                value = registered.details().value();
            } else if (each instanceof ContractAmended amended) {
                value = amended.after().value();
            }
        }
        return value;
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

    /** Refuses an agreement where periods were assessed that the parties did not agree to restate. */
    static void requireNoneButNamed(VariationProposed proposed, CommandContext context, ReferenceData referenceData) {
        List<String> more = new ArrayList<>(assessed(proposed.content(), context, referenceData));
        more.removeAll(proposed.agreedToRestate());
        requireNone(
                more,
                proposed.content().restates()
                        ? VariationRule.ASSESSED_SINCE_PROPOSED
                        : VariationRule.VARIES_ASSESSED_PERIODS,
                proposed.content());
    }

    private static void requireNone(List<String> assessed, VariationRule rule, VariationContent content) {
        if (!assessed.isEmpty()) {
            throw BrokenRule.of(
                            rule,
                            "%s has been assessed, and the variation takes effect on %s"
                                    .formatted(assessed.getFirst(), content.takesEffectOn()))
                    .becauseOf(EntityKind.ASSESSMENT, assessed.getFirst());
        }
    }

    /** The assessments that stand of periods that a variation of KPIs or of the regime changes, in order. */
    private static List<String> assessed(
            VariationContent content, CommandContext context, ReferenceData referenceData) {
        if (!content.changes().touchesAssessedPeriods()
                || content.takesEffectOn().isAfter(context.today())) {
            return List.of();
        }
        Set<String> found = new TreeSet<>();
        referenceData.histories(context.contract(), EntityKind.ASSESSMENT).forEach((period, happened) -> {
            if (happened.getFirst() instanceof AssessmentProposed first
                    && !(happened.getLast() instanceof AssessmentWithdrawn)
                    && !first.assessed().reckoned().to().isBefore(content.takesEffectOn())) {
                found.add(period);
            }
        });
        return List.copyOf(found);
    }
}
