package org.contractgovernance.contracts.variation.notice;

import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a contract change notice is due, before the change is made. Absent means: not known.
 *
 * @param exempt why contracts of this kind need no notice, such as light touch; absent where they do
 * @param exemptionKnown whether it is known if the contract is of such a kind
 * @param works whether the contract is mainly for works
 * @param maximumDays days of the maximum term provided for on award
 * @param valueBefore the estimated value just before the change
 * @param valueAfter the estimated value after it, with the changes that could have been made as one; absent where the value does not change
 * @param daysChanged days by which the term grows or shrinks, with the changes that could have been made as one; none where it does not change
 * @param novation whether another supplier takes the contract over
 */
public record ChangeNoticeFacts(
        @Nullable String exempt,
        boolean exemptionKnown,
        @Nullable Boolean works,
        @Nullable Long maximumDays,
        @Nullable Money valueBefore,
        @Nullable Money valueAfter,
        long daysChanged,
        boolean novation) {}
