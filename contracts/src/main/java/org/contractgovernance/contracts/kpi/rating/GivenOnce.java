package org.contractgovernance.contracts.kpi.rating;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The ways in which a return can give its figure: it gives it once, and in the way of its measure. */
final class GivenOnce {

    private static final String VALUE = "value";
    private static final String YES = "yes";
    private static final String REACHED_ON = "reachedOn";
    private static final String NOT_REACHED = "notReached";

    private final Measure measure;
    private final KpiReturn given;

    private GivenOnce(Measure measure, KpiReturn given) {
        this.measure = measure;
        this.given = given;
    }

    /** Refuses a return that gives no figure or reason, more than one, or one of another measure. */
    static void require(Measure measure, KpiReturn given) {
        GivenOnce once = new GivenOnce(measure, given);
        once.requireOne();
        once.requireOfTheMeasure();
    }

    private void requireOne() {
        List<String> excuses = excuses();
        List<String> ways = ways();
        if (ways.size() > 1) {
            throw twice(ways.getFirst(), "%s is not given together with %s".formatted(ways.getFirst(), ways.get(1)));
        }
        if (!excuses.isEmpty() && !ways.isEmpty()) {
            throw twice(excuses.getFirst(), "a return that gives a figure does not say why there is none");
        }
        if (excuses.size() > 1) {
            throw twice(
                    excuses.get(1), "where there was nothing to measure, there is no figure that cannot be described");
        }
        if (excuses.isEmpty() && ways.isEmpty()) {
            throw breaks(RatingRule.FIGURE_MISSING, usual(), RatingRule.FIGURE_MISSING.sentence());
        }
    }

    private static BrokenRule twice(String field, String detail) {
        return breaks(RatingRule.FIGURE_GIVEN_TWICE, field, detail);
    }

    private void requireOfTheMeasure() {
        for (String way : ways()) {
            boolean fits = switch (measure) {
                case NUMBER, PERCENTAGE, RATIO, COUNT, DURATION, MONEY ->
                    !way.equals(YES) && !way.equals(REACHED_ON) && !way.equals(NOT_REACHED);
                case YES_NO -> way.equals(YES);
                case DAY_REACHED -> way.equals(REACHED_ON) || way.equals(NOT_REACHED);
            };
            if (!fits) {
                throw breaks(
                        RatingRule.FIGURE_OF_ANOTHER_MEASURE,
                        way,
                        "the KPI's measure is %s, and its return gives %s".formatted(measure.words(), usual()));
            }
        }
    }

    /** The way in which a return of this measure usually gives its figure. */
    private String usual() {
        return switch (measure) {
            case NUMBER, PERCENTAGE, RATIO, COUNT, DURATION, MONEY -> VALUE;
            case YES_NO -> YES;
            case DAY_REACHED -> REACHED_ON;
        };
    }

    private List<String> excuses() {
        List<String> excuses = new ArrayList<>();
        add(excuses, "cannotBeDescribed", !isBlank(given.cannotBeDescribed()));
        add(excuses, "nothingToMeasure", !isBlank(given.nothingToMeasure()));
        return excuses;
    }

    private List<String> ways() {
        List<String> ways = new ArrayList<>();
        add(ways, VALUE, given.value() != null);
        add(
                ways,
                given.numerator() == null ? "denominator" : "numerator",
                given.numerator() != null || given.denominator() != null);
        add(ways, YES, given.yes() != null);
        add(ways, REACHED_ON, given.reachedOn() != null);
        add(ways, NOT_REACHED, Boolean.TRUE.equals(given.notReached()));
        return ways;
    }

    private static void add(List<String> fields, String field, boolean isGiven) {
        if (isGiven) {
            fields.add(field);
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static BrokenRule breaks(Rule rule, String field, String detail) {
        return BrokenRule.of(rule, detail).at("/figures/" + field);
    }
}
