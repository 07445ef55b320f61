package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import org.contractgovernance.contracts.term.Coded;

/**
 * One term of a school year. Two terms with the same name begin in different school years.
 *
 * @param name which of the three
 * @param from first day
 * @param to last day
 */
public record Term(
        @NotNull Name name,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    /** The year in which its school year begins: some councils' autumn terms begin in the last days of August. */
    public int schoolYear() {
        return from.getMonthValue() >= Month.AUGUST.getValue() ? from.getYear() : from.getYear() - 1;
    }

    /** The terms of a school year, in order. */
    public enum Name implements Coded {
        AUTUMN,
        SPRING,
        SUMMER
    }
}
