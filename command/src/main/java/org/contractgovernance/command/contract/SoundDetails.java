package org.contractgovernance.command.contract;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.rule.BrokenRule;

/** Refuses details that contradict themselves, pointing to the field at fault. */
final class SoundDetails {

    private SoundDetails() {}

    static void check(ContractDetails details) {
        requireDatesInOrder(details);
        requireTermsInOrder(details.terms());
        if (!details.riskMatrix().isSound()) {
            throw BrokenRule.of(ContractRule.RISK_MATRIX_UNSOUND).at("/details/riskMatrix/bands");
        }
    }

    private static void requireDatesInOrder(ContractDetails details) {
        LocalDate startsOn = details.startsOn();
        LocalDate endsOn = details.endsOn();
        if (endsOn != null && !endsOn.isAfter(startsOn)) {
            throw BrokenRule.of(
                            ContractRule.CONTRACT_ENDS_BEFORE_IT_STARTS,
                            "it starts on %s and ends on %s".formatted(startsOn, endsOn))
                    .at("/details/endsOn");
        }
        LocalDate awardedOn = details.awardedOn();
        if (awardedOn != null && awardedOn.isAfter(startsOn)) {
            throw BrokenRule.of(
                            ContractRule.CONTRACT_AWARDED_AFTER_IT_STARTS,
                            "it starts on %s and is awarded on %s".formatted(startsOn, awardedOn))
                    .at("/details/awardedOn");
        }
    }

    private static void requireTermsInOrder(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.to().isBefore(term.from())) {
                throw BrokenRule.of(
                                ContractRule.TERM_ENDS_BEFORE_IT_BEGINS,
                                "the term from %s ends on %s".formatted(term.from(), term.to()))
                        .at("/details/terms/%d/to".formatted(i));
            }
            if (i > 0 && !term.from().isAfter(terms.get(i - 1).to())) {
                throw BrokenRule.of(
                                ContractRule.TERMS_OVERLAP,
                                "a term begins on %s and the one before it ends on %s"
                                        .formatted(term.from(), terms.get(i - 1).to()))
                        .at("/details/terms/%d/from".formatted(i));
            }
            for (Term earlier : terms.subList(0, i)) {
                if (earlier.name() == term.name() && earlier.schoolYear() == term.schoolYear()) {
                    throw BrokenRule.of(ContractRule.TERM_NAMED_TWICE).at("/details/terms/%d/name".formatted(i));
                }
            }
        }
    }
}
