package org.contractgovernance.contracts.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.contractgovernance.contracts.Coded;

/**
 * One term of a school year. Two terms of one name begin in different school years.
 *
 * @param name which of the three
 * @param from first day
 * @param to last day
 */
public record Term(
        @NotNull Name name,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    /** The terms of a school year, in order. */
    public enum Name implements Coded {
        AUTUMN,
        SPRING,
        SUMMER
    }
}
