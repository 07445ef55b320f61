package org.contractgovernance.contracts.rectification.terms;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A version of what a contract says of rectification plans. A plan keeps the version that was in force when the plan was required.
 *
 * @param version its number in the contract, from 1
 * @param since the first day on which it holds
 * @param terms what the contract says
 */
public record PlanTermsVersion(int version, LocalDate since, PlanTerms terms) {

    /** The version in force on a day, of all of a contract's in order; absent before the first. */
    public static @Nullable PlanTermsVersion on(LocalDate day, List<PlanTermsVersion> all) {
        PlanTermsVersion found = null;
        for (PlanTermsVersion each : all) {
            if (!each.since.isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    /** The version after the latest one, which is absent where there is none; refused where it says the same. */
    public static PlanTermsVersion next(@Nullable PlanTermsVersion latest, PlanTerms terms, LocalDate since) {
        if (latest == null) {
            return new PlanTermsVersion(1, since, terms);
        }
        if (latest.terms.equals(terms)) {
            throw BrokenRule.of(PlanTermsRule.PLAN_TERMS_UNCHANGED).at("/terms");
        }
        return new PlanTermsVersion(latest.version + 1, since, terms);
    }
}
