package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.jspecify.annotations.Nullable;

/** What can happen to a KPI and its returns. Its entity is {@code kpi:{contract}/{code}}. */
public sealed interface KpiEvent extends Event {

    /** An event of the KPI itself: what is measured, how, and how long. */
    sealed interface DefinitionEvent extends KpiEvent {}

    /**
     * The KPI is measured, for periods that begin on or after a day.
     *
     * @param code unique in the contract
     * @param definition what is measured, how, and how it is rated
     * @param appliesFrom the first day on which a period may begin
     */
    @Stored(name = "KpiDefined")
    record KpiDefined(String code, KpiDefinition definition, LocalDate appliesFrom) implements DefinitionEvent {}

    /**
     * Periods that begin on or after a day follow another definition, until the next revision on record applies. Earlier periods keep
     * theirs.
     *
     * @param before the definition that the first of those periods followed until now
     * @param after the whole definition from then on
     * @param appliesFrom the first day on which a period that follows it begins
     */
    @Stored(name = "KpiRevised")
    record KpiRevised(KpiDefinition before, KpiDefinition after, LocalDate appliesFrom) implements DefinitionEvent {}

    /**
     * Periods that begin after a day are not measured; the reason is in the metadata.
     *
     * @param lastDay the last day on which a period that is measured may begin
     */
    @Stored(name = "KpiRetired")
    record KpiRetired(LocalDate lastDay) implements DefinitionEvent {}

    /** An event of one period: of its return, or of the clock of its return. */
    sealed interface PeriodEvent extends KpiEvent {

        /** The period's key: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}. */
        String period();
    }

    /** An event of the return of one period. */
    sealed interface ReturnEvent extends PeriodEvent {}

    /**
     * An event of the clock of a period's return. The application tells what the passing of time brings about; nobody acts. It is effective
     * on the day from which it is so, and recorded when the application tells it.
     */
    sealed interface ClockEvent extends PeriodEvent {

        /** The period's first day. */
        LocalDate from();

        /** The period's last day, on which the clock starts. */
        LocalDate to();

        /** When the return is due, and by which calendar. */
        DueDate due();
    }

    /**
     * The figure of a period was returned. Its rating is provisional.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param figures what was returned
     * @param rated the rating of the figures, and the definition that gives it
     */
    @Stored(name = "ReturnSubmitted")
    record ReturnSubmitted(String period, LocalDate from, LocalDate to, KpiReturn figures, Rated rated)
            implements ReturnEvent {}

    /**
     * Quality assurance asked a question.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param question what is asked
     */
    @Stored(name = "ReturnQueried")
    record ReturnQueried(
            String period,
            ReturnStatus statusBefore,
            @FreeText String question) implements ReturnEvent {}

    /**
     * The question was answered; the figures did not change.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param answer the answer
     */
    @Stored(name = "QueryAnswered")
    record QueryAnswered(String period, @FreeText String answer) implements ReturnEvent {}

    /**
     * Other figures were returned before any was accepted.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param before what was returned before
     * @param figures what is returned now
     * @param ratedBefore the rating of the earlier figures
     * @param rated the rating of the new figures, and the definition that gives it
     */
    @Stored(name = "ReturnResubmitted")
    record ReturnResubmitted(
            String period,
            ReturnStatus statusBefore,
            KpiReturn before,
            KpiReturn figures,
            Rated ratedBefore,
            Rated rated)
            implements ReturnEvent {}

    /**
     * Quality assurance accepted the figures; the rating is final. The actor is the person who assured the return.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param rated the rating, which is final
     */
    @Stored(name = "ReturnAccepted")
    record ReturnAccepted(String period, ReturnStatus statusBefore, Rated rated) implements ReturnEvent {}

    /**
     * An accepted figure was wrong; the reason is in the metadata.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param before what had been accepted
     * @param figures what is right
     * @param ratedBefore the rating until then
     * @param rated the new rating, and the definition that gives it
     */
    @Stored(name = "FigureCorrected")
    record FigureCorrected(String period, KpiReturn before, KpiReturn figures, Rated ratedBefore, Rated rated)
            implements ReturnEvent {}

    /**
     * A return on record was rated again: a revision of the KPI covered its period, an earlier period of the year has other figures where
     * the KPI counts cumulatively, or another KPI gave another volume where the bands hang on one.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param ratedBefore the rating until then
     * @param rated the new rating, with the other figures on which it rests
     */
    @Stored(name = "ReturnRerated")
    record ReturnRerated(String period, Rated ratedBefore, Rated rated) implements ReturnEvent {}

    /**
     * The return of a computed KPI follows from its inputs, which are all returned. Nobody acts: the application computes it.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param inputs the returns that it is computed of
     * @param figures what they come to
     * @param rated the rating of the figures
     * @param status accepted where every input is; otherwise submitted, and the rating is provisional
     */
    @Stored(name = "ReturnComputed")
    record ReturnComputed(
            String period,
            LocalDate from,
            LocalDate to,
            List<InputReturn> inputs,
            KpiReturn figures,
            Rated rated,
            ReturnStatus status)
            implements ReturnEvent {

        public ReturnComputed {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * The figures of an input of a computed KPI changed, all inputs are accepted now, or the KPI is computed in another way; the figures are
     * computed again.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param status accepted where every input is; otherwise submitted, and the rating is provisional
     * @param inputsBefore the returns that it was computed of; absent where it had been submitted by hand
     * @param inputs the returns that it is computed of
     * @param before what they came to
     * @param figures what they come to now
     * @param ratedBefore the rating until then
     * @param rated the new rating
     */
    @Stored(name = "ReturnRecomputed")
    record ReturnRecomputed(
            String period,
            ReturnStatus statusBefore,
            ReturnStatus status,
            @Nullable List<InputReturn> inputsBefore,
            List<InputReturn> inputs,
            KpiReturn before,
            KpiReturn figures,
            Rated ratedBefore,
            Rated rated)
            implements ReturnEvent {

        public ReturnRecomputed {
            inputsBefore = inputsBefore == null ? null : List.copyOf(inputsBefore);
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * Records behind a return were checked at their source. Figures, rating and status stay as they are. The actor is the person who
     * checked them.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param rated the rating of the figures whose records were checked
     * @param check which records, and what was found
     */
    @Stored(name = "SampleVerified")
    record SampleVerified(String period, Rated rated, SampleCheck check) implements ReturnEvent {}

    /**
     * A return that was not yet accepted was made in error, or an input of a computed one was; the reason is in the metadata.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param ratedBefore the rating until then
     */
    @Stored(name = "ReturnWithdrawn")
    record ReturnWithdrawn(String period, ReturnStatus statusBefore, Rated ratedBefore) implements ReturnEvent {}

    /**
     * A return that is waited for is due within the working days that the contract's calendar gives.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnDueSoon")
    record ReturnDueSoon(String period, LocalDate from, LocalDate to, DueDate due) implements ClockEvent {}

    /**
     * The due day has passed without a return. It is effective on the first day after it.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnOverdue")
    record ReturnOverdue(String period, LocalDate from, LocalDate to, DueDate due) implements ClockEvent {}

    /**
     * A return that is waited for is due on another day, because the contract's calendar or the KPI's rule has changed.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param before when it was due until then
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnDueMoved")
    record ReturnDueMoved(String period, LocalDate from, LocalDate to, DueDate before, DueDate due)
            implements ClockEvent {}

    /**
     * The return was withdrawn, and so it is waited for again.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnDueAgain")
    record ReturnDueAgain(String period, LocalDate from, LocalDate to, DueDate due) implements ClockEvent {}

    /**
     * The period is not measured any more, and so no return is waited for.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnNoLongerDue")
    record ReturnNoLongerDue(String period, LocalDate from, LocalDate to, DueDate due) implements ClockEvent {}

    /**
     * The return was made in time. The clock has ended; a later change of the calendar does not change this.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     */
    @Stored(name = "ReturnInTime")
    record ReturnInTime(String period, LocalDate from, LocalDate to, DueDate due) implements ClockEvent {}

    /**
     * The return was made after its due day. The clock has ended; a later change of the calendar does not change this.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param from the period's first day
     * @param to the period's last day
     * @param due when the return is due, and by which calendar
     * @param workingDaysLate the working days after the due day, up to the day on which it was made; 0 where there was none between them
     */
    @Stored(name = "ReturnSubmittedLate")
    record ReturnSubmittedLate(String period, LocalDate from, LocalDate to, DueDate due, int workingDaysLate)
            implements ClockEvent {}
}
