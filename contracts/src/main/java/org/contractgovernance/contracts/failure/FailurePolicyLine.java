package org.contractgovernance.contracts.failure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.failure.policy.FailurePolicy;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.NamedSeverity;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * The failure policy that is in force on the day asked about.
 *
 * @param version its number in the contract, from 1
 * @param since the first day on which it holds
 * @param policy what failures set off
 * @param withoutTerms severities that the policy names and terms of the performance regime do not have: there they set off nothing
 * @param standing the events behind the contract
 */
public record FailurePolicyLine(
        int version, LocalDate since, FailurePolicy policy, List<SeverityWithoutTerms> withoutTerms, Standing standing)
        implements Versioned {

    public FailurePolicyLine {
        withoutTerms = List.copyOf(withoutTerms);
    }

    /**
     * A severity that terms of the regime do not have.
     *
     * @param pointer JSON pointer to the severity's part of the policy
     * @param severity the severity's name
     * @param termsFrom first day of the first period that follows these terms; absent where the contract has no regime
     */
    public record SeverityWithoutTerms(
            String pointer, String severity, @Nullable LocalDate termsFrom) {}

    /**
     * The policy as it is shown on a day.
     *
     * @param regime the terms of the contract's regime, in order; empty where it has none
     */
    public static FailurePolicyLine on(
            LocalDate day, FailurePolicyVersion inForce, List<TermsInForce> regime, Standing standing) {
        TermsInForce now = TermsInForce.on(day, regime);
        List<TermsInForce> ahead = regime.stream()
                .filter(each -> each.equals(now) || each.appliesFrom().isAfter(day))
                .toList();
        List<SeverityWithoutTerms> found = new ArrayList<>();
        for (NamedSeverity each : inForce.policy().severities("/policy")) {
            if (regime.isEmpty()) {
                found.add(new SeverityWithoutTerms(each.pointer(), each.severity(), null));
            }
            ahead.stream()
                    .filter(terms -> terms.terms().severity(each.severity()).isEmpty())
                    .map(terms -> new SeverityWithoutTerms(each.pointer(), each.severity(), terms.appliesFrom()))
                    .forEach(found::add);
        }
        return new FailurePolicyLine(inForce.version(), inForce.since(), inForce.policy(), found, standing);
    }
}
