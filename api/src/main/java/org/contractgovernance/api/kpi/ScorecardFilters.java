package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the scorecard a reader asks for.
 *
 * @param code of one KPI
 * @param service of one service
 * @param frequency of some frequencies
 * @param status in some statuses
 * @param rating with some ratings
 * @param overdue late or not
 * @param published published or not
 * @param from periods that end on this day or later
 * @param to periods that begin on this day or earlier
 * @param text that say this somewhere
 */
record ScorecardFilters(
        @Parameter(description = "This KPI only") @Nullable String code,

        @Parameter(description = "This service's only") @Nullable String service,

        @Parameter(description = "Of these frequencies only; none named: all") @Nullable Set<Frequency> frequency,

        @Parameter(
                description =
                        "These statuses only; none named: all; withdrawn matches nothing, as a period whose return was"
                                + " taken back counts as not returned")
        @Nullable Set<ReturnStatus> status,

        @Parameter(description = "These ratings only; none named: all, what has no rating included") @Nullable Set<Rating> rating,

        @Parameter(description = "Those that are, or are not, late") @Nullable Boolean overdue,

        @Parameter(description = "Those that are, or are not, published") @Nullable Boolean published,

        @Parameter(description = "Periods that end on this day or later") @Nullable LocalDate from,

        @Parameter(description = "Periods that begin on this day or earlier") @Nullable LocalDate to,

        @Parameter(
                description =
                        "Code, name or the return's narrative contain this, whatever capitals, marks and spelling in Unicode")
        @Nullable String text) {

    /** The scorecard of a contract in the words of a question. */
    Scorecard of(String contract, ListParameters list) {
        return new Scorecard(
                contract,
                code,
                service,
                all(frequency),
                all(status),
                all(rating),
                overdue,
                published,
                from,
                to,
                text,
                list.moment(),
                list.paging());
    }

    private static <T> Set<T> all(@Nullable Set<T> named) {
        return named == null ? Set.of() : named;
    }
}
