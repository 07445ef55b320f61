package org.contractgovernance.command.results;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClaimed;
import org.contractgovernance.contracts.results.ResultsRule;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.results.claim.ClaimedCase;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A claim that the provider makes, or a penalty that the council records.
 *
 * @param claim its number
 * @param output the output's code
 * @param payment for cases that were taken on, or for their results
 * @param cases the cases
 * @param narrative what else there is to say
 */
record ClaimMade(
        String claim,
        String output,
        ResultPayment payment,
        List<ClaimedCase> cases,
        @Nullable String narrative) {

    /** Refuses a case that was not achieved by the day of the claim. */
    void requireAchieved(LocalDate on) {
        for (int i = 0; i < cases.size(); i++) {
            LocalDate achieved = cases.get(i).achievedOn();
            if (achieved.isAfter(on)) {
                throw BrokenRule.of(
                                ResultsRule.CASE_NOT_ACHIEVED_YET,
                                "%s is after %s, the day of the claim".formatted(achieved, on))
                        .at("/cases/%d/achievedOn".formatted(i));
            }
        }
    }

    ResultsClaimed event(ClaimPriced priced) {
        return new ResultsClaimed(claim, output, payment, cases, narrative, priced);
    }
}
