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
 * The filters of the scorecard.
 *
 * @param code of one KPI
 * @param service of one service
 * @param frequency of some frequencies
 * @param status in some statuses
 * @param rating with some ratings
 * @param overdue late or not
 * @param published published or not
 * @param from only periods that end on this day or later
 * @param to only periods that begin on this day or earlier
 * @param text text that occurs in them
 */
record ScorecardFilters(
        @Parameter(description = "Only this KPI") @Nullable String code,

        @Parameter(description = "Only KPIs of this service") @Nullable String service,

        @Parameter(description = "Only these frequencies; all where none is named") @Nullable Set<Frequency> frequency,

        @Parameter(
                description =
                        "Only these statuses; all where none is named; withdrawn matches nothing, because a period whose return was"
                                + " taken back counts as not returned")
        @Nullable Set<ReturnStatus> status,

        @Parameter(description = "Only these ratings; where none is named, all lines, with and without a rating")
        @Nullable Set<Rating> rating,

        @Parameter(description = "Only lines that are late (true), or only lines that are not (false)") @Nullable Boolean overdue,

        @Parameter(description = "Only KPIs that are published (true), or only KPIs that are not (false)") @Nullable Boolean published,

        @Parameter(description = "Only periods that end on this day or later") @Nullable LocalDate from,

        @Parameter(description = "Only periods that begin on this day or earlier") @Nullable LocalDate to,

        @Parameter(
                description =
                        "Only lines whose code, name or narrative contains this text; capitals, accents and Unicode forms make no difference")
        @Nullable String text) {

    /** The question for the scorecard of a contract. */
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
