package org.contractgovernance.contracts.kpi;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;

/** What can happen to a KPI and its returns. Its entity is {@code kpi:{contract}/{code}}. */
public sealed interface KpiEvent extends Event {

    /** The KPI is measured, for periods that begin on or after a day. */
    @Stored(name = "KpiDefined")
    record KpiDefined(String code, KpiDefinition definition, LocalDate appliesFrom) implements KpiEvent {}

    /**
     * Periods that begin on or after a day follow another definition, until the next revision on record applies; earlier ones
     * keep theirs. Before is the definition that the first of them followed until now.
     */
    @Stored(name = "KpiRevised")
    record KpiRevised(KpiDefinition before, KpiDefinition after, LocalDate appliesFrom) implements KpiEvent {}

    /** Periods that begin after a day are not measured; the reason is in the metadata. */
    @Stored(name = "KpiRetired")
    record KpiRetired(LocalDate lastDay) implements KpiEvent {}

    /** Something that happened to the return of one period. */
    sealed interface ReturnEvent extends KpiEvent {

        /** The period's key: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}. */
        String period();
    }

    /** The figure of a period was returned. Its rating is provisional. */
    @Stored(name = "ReturnSubmitted")
    record ReturnSubmitted(String period, LocalDate from, LocalDate to, KpiReturn figures, Rated rated)
            implements ReturnEvent {}

    /** Quality assurance asks a question. */
    @Stored(name = "ReturnQueried")
    record ReturnQueried(
            String period,
            ReturnStatus statusBefore,
            @FreeText String question) implements ReturnEvent {}

    /** The question was answered, the figures standing. */
    @Stored(name = "QueryAnswered")
    record QueryAnswered(String period, @FreeText String answer) implements ReturnEvent {}

    /** Other figures were returned before any was accepted. */
    @Stored(name = "ReturnResubmitted")
    record ReturnResubmitted(
            String period,
            ReturnStatus statusBefore,
            KpiReturn before,
            KpiReturn figures,
            Rated ratedBefore,
            Rated rated)
            implements ReturnEvent {}

    /** Quality assurance accepted the figures; the rating is final. The actor is who assured it. */
    @Stored(name = "ReturnAccepted")
    record ReturnAccepted(String period, ReturnStatus statusBefore, Rated rated) implements ReturnEvent {}

    /** An accepted figure was wrong; the reason is in the metadata. */
    @Stored(name = "FigureCorrected")
    record FigureCorrected(String period, KpiReturn before, KpiReturn figures, Rated ratedBefore, Rated rated)
            implements ReturnEvent {}

    /** A revision of the bands reached back to a period that had a return already. */
    @Stored(name = "ReturnRerated")
    record ReturnRerated(String period, Rated ratedBefore, Rated rated) implements ReturnEvent {}

    /** A return that was not yet accepted was made in error; the reason is in the metadata. */
    @Stored(name = "ReturnWithdrawn")
    record ReturnWithdrawn(String period, ReturnStatus statusBefore, Rated ratedBefore) implements ReturnEvent {}
}
