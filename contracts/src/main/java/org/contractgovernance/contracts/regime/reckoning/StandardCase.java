package org.contractgovernance.contracts.regime.reckoning;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.term.Coded;

/**
 * What a regime does where something happens that every regime has an answer to. Nothing of it has happened.
 *
 * @param situation what is supposed
 * @param supposed the same in a sentence
 * @param periods what the regime does to each period of it, in order
 * @param sayUntil the last day on which the provider may say something to the last of them, were it proposed on the day after its end, or after the returns were waited for where one is missing, by the calendar of England and Wales
 */
public record StandardCase(Situation situation, String supposed, List<PeriodReckoned> periods, LocalDate sayUntil) {

    public StandardCase {
        periods = List.copyOf(periods);
    }

    /** What is supposed. */
    public enum Situation implements Coded {
        ALL_AT_TARGET("Every KPI meets its level"),
        ONE_MILD_FAILURE("The first KPI just misses its level, and all others meet theirs"),
        THE_SAME_AGAIN("The same happens in two periods in a row"),
        WORST_EVERYWHERE("Every KPI has its worst figure, and each kind of event happens once more than is free"),
        AT_THE_CAP("KPIs have their worst figures, one after the other, until a cap is reached or all have"),
        THREE_PERIODS_AT_THE_CAP("The same happens in three periods in a row"),
        NOTHING_RETURNED(
                "Nothing is returned for the first KPI by the time of the reckoning, and all others meet their level"),
        NO_CASE_TO_MEASURE(
                "The first KPI just misses its level, then has nothing to measure, then just misses it again"),
        BEDDING_IN(
                "Every KPI has its worst figure in the first period of bedding-in, or of the regime where there is none"),
        RECOVERY("The first KPI just misses its level, then meets it, then just misses it again"),
        LATE_RETURN("Every KPI meets its level, and the return of the first is made one working day late");

        private final String sentence;

        Situation(String sentence) {
            this.sentence = sentence;
        }

        /** What is supposed, in a sentence. */
        public String sentence() {
            return sentence;
        }
    }
}
