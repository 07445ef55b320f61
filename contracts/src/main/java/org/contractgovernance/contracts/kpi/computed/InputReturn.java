package org.contractgovernance.contracts.kpi.computed;

import java.math.BigDecimal;
import java.util.List;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rated.Because;
import org.jspecify.annotations.Nullable;

/**
 * A return of which another KPI's figure is computed; or a review, of which the figure of a KPI of conduct is.
 *
 * @param kpi code of the input; reference of the review
 * @param period key of the input's own period; the day of the review
 * @param event identifier of the latest event of its return
 * @param assured whether its return is accepted
 * @param figure its rounded figure; absent where there is none
 * @param numerator its part, where it was returned so
 * @param denominator its whole, where it was returned so
 * @param sample how many cases its figure rests on, where that was returned
 * @param grade the word of its own scale, or the code of its statutory rating; absent where it is not rated
 * @param because why no band rated it, where none did
 */
public record InputReturn(
        String kpi,
        String period,
        String event,
        boolean assured,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sample,
        @Nullable String grade,
        @Nullable Because because) {

    /** A return with its result. */
    public static InputReturn of(
            String kpi,
            String period,
            String event,
            boolean assured,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long sample,
            Rated rated) {
        return new InputReturn(
                kpi,
                period,
                event,
                assured,
                rated.figure(),
                numerator,
                denominator,
                sample,
                rated.grade(),
                rated.because());
    }

    /** The key of the return as people write it. */
    public String name() {
        return kpi + " " + period;
    }

    /** Whether there was nothing to measure. */
    boolean isPassedOver() {
        return because == Because.NOTHING_TO_MEASURE;
    }

    private InputReturn counting() {
        return new InputReturn(
                kpi, period, "", false, plain(figure), plain(numerator), plain(denominator), sample, grade, because);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** Whether two lists of inputs come to the same figures, whatever the events that made them and whichever are accepted. */
    public static boolean areSame(List<InputReturn> some, @Nullable List<InputReturn> others) {
        return others != null
                && some.stream()
                        .map(InputReturn::counting)
                        .toList()
                        .equals(others.stream().map(InputReturn::counting).toList());
    }
}
