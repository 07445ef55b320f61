package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;

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

    /** An event of the return of one period. */
    sealed interface ReturnEvent extends KpiEvent {

        /** The period's key: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}. */
        String period();
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
     * A revision of the KPI covered a period that already had a return, and the return was rated again.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param ratedBefore the rating until then
     * @param rated the new rating, and the definition that gives it
     */
    @Stored(name = "ReturnRerated")
    record ReturnRerated(String period, Rated ratedBefore, Rated rated) implements ReturnEvent {}

    /**
     * A return that was not yet accepted was made in error; the reason is in the metadata.
     *
     * @param period the period's key: {@code 2016-01}, {@code 2015-16-Q4} and the like
     * @param statusBefore the return's status until then
     * @param ratedBefore the rating until then
     */
    @Stored(name = "ReturnWithdrawn")
    record ReturnWithdrawn(String period, ReturnStatus statusBefore, Rated ratedBefore) implements ReturnEvent {}
}
