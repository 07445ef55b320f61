package org.contractgovernance.command.reference;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.jspecify.annotations.Nullable;

/** The rules for withdrawing an entry as a duplicate of another. */
public final class Duplicate {

    private static final String POINTER = "/duplicateOf";

    private Duplicate() {}

    /**
     * Refuses a duplicate of nothing, of itself, and of an entry that is not on record. Refuses a shared duplicate of a council-only entry,
     * because the provider would learn that the entry exists.
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
