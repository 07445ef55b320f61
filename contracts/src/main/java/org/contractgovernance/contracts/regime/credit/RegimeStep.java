package org.contractgovernance.contracts.regime.credit;

import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from the figures of a period to its points and credits, told by the calculation as it takes it.
 *
 * @param doing what is done
 * @param about the KPI or the event that it is done for; absent where it is done for the whole period
 * @param rule by which rule, with the contract's own numbers in it
 * @param clause where the contract says so
 * @param input what goes in, exact
 * @param result what comes out, exact: points, or pounds
 */
public record RegimeStep(
        Doing doing, @Nullable String about, @FreeText String rule, String clause, String input, String result) {

    /** What is done. */
    public enum Doing implements Coded {
        /** The charges follow an index. */
        INDEXED,
        /** A band gives a figure its severity and its points. */
        BANDED,
        /** A period without a return, or without anything to measure, gets what the contract says. */
        WITHOUT_A_FIGURE,
        /** A period with granted relief counts for nothing. */
        RELIEVED,
        /** A return was made late, or is missing. */
        RETURNED_LATE,
        /** A failure that is repeated counts more. */
        REPEATED,
        /** The points of the period are added up. */
        ADDED_UP,
        /** A form of credit comes to an amount. */
        CREDITED,
        /** An amount is rounded to the penny, once. */
        PENNY_ROUNDED,
        /** A credit waits for the KPI's next figure. */
        HELD_BACK,
        /** A credit that waited is due, as the KPI failed again. */
        UPHELD,
        /** A credit that waited is not taken, as the KPI met its level. */
        EARNED_BACK,
        /** A credit that waited is not taken, as no later figure of the KPI counts. */
        LAPSED,
        /** The first months cost less. */
        BEDDED_IN,
        /** No more is taken than a cap allows. */
        CAPPED,
        /** What happened is held against a limit that makes a failure of the service, or a critical one. */
        HELD_AGAINST
    }

    /** A number as steps write it: without zeros that say nothing. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** An amount as steps write it: {@code £312.00}. */
    public static String plain(Money money) {
        return "£" + money.pounds().toPlainString();
    }
}
