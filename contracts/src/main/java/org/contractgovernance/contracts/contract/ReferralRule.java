package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.earlywarning.RiskKind;

/**
 * When an early warning of a contract is referred to corporate risk without anybody's asking: the council's own rule for it, whose terms
 * the provider is not told. A referral that it makes is seen by whoever may see the score, and says that a rule made it.
 *
 * @param score from which current score on, likelihood times impact
 * @param kinds of which kinds of risk, one of which it is to be; none: of any
 * @param days for how many days it is to have had such a score without a break; 0: at once
 */
public record ReferralRule(
        @Min(1) @Max(100) int score,
        @NotNull @Size(max = 20) Set<RiskKind> kinds,
        @Min(0) @Max(366) int days) {

    /** Kinds in one order, so that one rule is one text. */
    public ReferralRule {
        kinds = kinds == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Whether it is about a risk of these kinds. */
    public boolean isAbout(Set<RiskKind> of) {
        return kinds.isEmpty() || !Collections.disjoint(kinds, of);
    }
}
