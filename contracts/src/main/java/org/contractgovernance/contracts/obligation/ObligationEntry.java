package org.contractgovernance.contracts.obligation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of obligations. Effective means: the day from which the obligation holds, or on which it was ended.
 *
 * @param contract reference of the contract
 * @param reference what people call the obligation: {@code OB-1}
 * @param number the number in the reference
 * @param status whether it has a last day
 * @param owed what is owed
 * @param owedFrom the first day from which a time of it can be counted
 * @param lastDay the last such day; absent while the obligation goes on
 * @param endedBecause why it ended; absent while it goes on
 */
public record ObligationEntry(
        String contract,
        String reference,
        long number,
        ObligationStatus status,
        @JsonUnwrapped WhatIsOwed owed,
        LocalDate owedFrom,
        @Nullable LocalDate lastDay,
        @Nullable String endedBecause) {

    /**
     * What a party owes by the contract.
     *
     * @param clause where the contract says so
     * @param owedBy the party that owes it; it is owed to the other
     * @param howOften how often it is owed
     * @param title what is owed, in a few words
     * @param description what is owed, in full
     * @param schedule when it is owed
     * @param evidenceExpected what shows that it was done
     */
    public record WhatIsOwed(
            String clause,
            ContractParty owedBy,
            OwedHowOften howOften,
            String title,
            @Nullable String description,
            ObligationSchedule schedule,
            @Nullable String evidenceExpected) {

        /** What is owed by its terms. */
        public static WhatIsOwed of(ObligationTerms terms) {
            return new WhatIsOwed(
                    terms.clause(),
                    terms.owedBy(),
                    terms.schedule().howOften(),
                    terms.title(),
                    terms.description(),
                    terms.schedule(),
                    terms.evidenceExpected());
        }

        private ObligationTerms terms() {
            return new ObligationTerms(clause, owedBy, title, description, schedule, evidenceExpected);
        }
    }

    /** An obligation that was just recorded. */
    public static ObligationEntry recorded(
            String contract, String reference, long number, ObligationTerms terms, LocalDate owedFrom) {
        return new ObligationEntry(
                contract, reference, number, ObligationStatus.IN_FORCE, WhatIsOwed.of(terms), owedFrom, null, null);
    }

    /** The obligation with a last day. */
    public ObligationEntry ended(LocalDate last, @Nullable String because) {
        return new ObligationEntry(contract, reference, number, ObligationStatus.ENDED, owed, owedFrom, last, because);
    }

    /** What has become of it, with the instances to which something has happened. */
    public ObligationCourse course(List<ObligationInstance> instances) {
        return new ObligationCourse(owed.terms(), owedFrom, lastDay, instances);
    }
}
