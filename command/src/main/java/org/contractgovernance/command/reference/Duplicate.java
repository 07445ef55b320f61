package org.contractgovernance.command.reference;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What holds when an entry is withdrawn because another says the same. */
public final class Duplicate {

    private static final String POINTER = "/duplicateOf";

    private Duplicate() {}

    /**
     * Refuses a duplicate of nothing, of itself, of what is not on record, and, for what is shared, of what the council keeps
     * to itself: the provider would read there that it exists.
     */
    public static void check(
            ReferenceData referenceData,
            String contract,
            EntityKind kind,
            String reference,
            Visibility visibility,
            Withdrawal because,
            @Nullable String duplicateOf) {
        if ((because == Withdrawal.DUPLICATE) != (duplicateOf != null)) {
            throw BrokenRule.of(IssueRule.DUPLICATE_OF_NOTHING).at(POINTER);
        }
        if (duplicateOf == null) {
            return;
        }
        if (duplicateOf.equals(reference)) {
            throw BrokenRule.of(IssueRule.DUPLICATE_OF_ITSELF).at(POINTER);
        }
        Visibility other = referenceData
                .visibility(contract, kind, duplicateOf)
                .orElseThrow(() -> BrokenRule.of(IssueRule.UNKNOWN_DUPLICATE).at(POINTER));
        if (visibility == Visibility.SHARED && other == Visibility.COUNCIL_ONLY) {
            throw BrokenRule.of(IssueRule.DUPLICATE_NOT_SHARED).at(POINTER);
        }
    }
}
