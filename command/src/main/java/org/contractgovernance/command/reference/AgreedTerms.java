package org.contractgovernance.command.reference;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/**
 * The terms of something that a contract has once, such as its performance regime: they are set, and amended from a day on. What is done to
 * them is effective in the order in which it is done.
 *
 * @param all each from a day on, in order
 * @param agreedOn the day on which the latest were agreed
 * @param event the event of the latest agreement
 * @param version the number of agreements, less one
 */
public record AgreedTerms<T extends AppliesFrom>(
        List<T> all, @Nullable LocalDate agreedOn, @Nullable String event, long version) {

    /** Terms that nobody has set. */
    public static <T extends AppliesFrom> AgreedTerms<T> none() {
        return new AgreedTerms<>(List.of(), null, null, -1);
    }

    /** Refuses to set what the contract has already. */
    public static void requireNone(
            String contract, EntityKind kind, String reference, Rule alreadySet, ReferenceData referenceData) {
        if (referenceData.entity(contract, kind, reference).isPresent()) {
            throw BrokenRule.of(alreadySet).becauseOf(kind, reference);
        }
    }

    /** Refuses an amendment that is effective before the latest agreement. */
    public void requireInOrder(CommandContext context, String lastAgreed) {
        if (agreedOn != null) {
            context.requireNotBefore(agreedOn, lastAgreed + " was last set or amended");
        }
    }

    /**
     * The terms that hold on the first day of an amendment; refused where none do.
     *
     * @param first what began on the first day of all, for the refusal
     */
    public T amended(LocalDate from, Rule amendedBeforeSet, String first) {
        T before = AppliesFrom.on(from, all);
        if (before == null) {
            throw BrokenRule.of(amendedBeforeSet, first + " " + all.getFirst().appliesFrom())
                    .at("/appliesFrom");
        }
        return before;
    }

    /** The terms with others from their first day on. */
    public List<T> with(T next) {
        return AppliesFrom.among(next, all);
    }

    /** The terms after an agreement. */
    public AgreedTerms<T> agreed(T next, LocalDate on, String by) {
        return new AgreedTerms<>(with(next), on, by, version + 1);
    }
}
