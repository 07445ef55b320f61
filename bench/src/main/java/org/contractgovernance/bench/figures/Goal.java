package org.contractgovernance.bench.figures;

/**
 * The goal for a number.
 *
 * @param value the goal
 * @param atLeast whether more is better
 */
public record Goal(double value, boolean atLeast) {

    /** Reached when it is this or more. */
    public static Goal atLeast(double value) {
        return new Goal(value, true);
    }

    /** Reached when it is this or less. */
    public static Goal atMost(double value) {
        return new Goal(value, false);
    }

    public boolean isReachedBy(double measured) {
        return atLeast ? measured >= value : measured <= value;
    }

    String beside(double measured) {
        return "%s %s%s".formatted(atLeast ? ">=" : "<=", value, isReachedBy(measured) ? "" : " missed");
    }
}
