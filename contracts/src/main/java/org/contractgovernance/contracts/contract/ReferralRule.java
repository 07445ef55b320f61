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
 * The council's rule that refers early warnings of a contract to corporate risk automatically. The provider does not see the terms of the
 * rule. Everybody who may see the score sees a referral that the rule makes; the referral says that a rule made it.
 *
 * @param score the lowest current score (likelihood times impact) that is referred
 * @param kinds the kinds of risk; an early warning of any of them is referred; none: every kind
 * @param days for how many days without a break the early warning must have had such a score; 0: at once
 */
public record ReferralRule(
        @Min(1) @Max(100) int score,
        @NotNull @Size(max = 20) Set<RiskKind> kinds,
        @Min(0) @Max(366) int days) {

    /** Keeps the kinds in one order, so that equal rules have equal texts. */
    public ReferralRule {
        kinds = kinds == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** Whether the rule applies to a risk of these kinds. */
    public boolean isAbout(Set<RiskKind> of) {
        return kinds.isEmpty() || !Collections.disjoint(kinds, of);
    }
}
