package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.At;
import org.contractgovernance.api.request.Listing;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiLine;
import org.contractgovernance.contracts.kpi.KpiQuery;
import org.contractgovernance.contracts.kpi.Rating;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the registers of KPIs and their returns can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "KPIs")
final class KpiQueryController {

    private final Queries queries;

    KpiQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The KPIs of a contract.
     *
     * @param frequency of these frequencies only; none named: all
     * @param service this service's only
     * @param published those that are, or are not, published
     * @param text code or name contain this, whatever the case
     */
    @GetMapping("/kpis")
    Page<KpiLine> kpis(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<Frequency> frequency,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Boolean published,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid Listing list,
            Caller caller) {
        return queries.ask(
                new KpiQuery.Kpis(contract, frequency, service, published, text, list.moment(), list.paging()), caller);
    }

    /** One KPI. */
    @GetMapping("/kpis/{code}")
    Single<KpiLine> kpi(
            @PathVariable String contract, @PathVariable String code, @ParameterObject @Valid At at, Caller caller) {
        return queries.ask(new KpiQuery.OneKpi(contract, code, at.moment()), caller);
    }

    /**
     * The scorecard: each KPI in each period that had begun by the day asked about.
     *
     * @param code this KPI only
     * @param service this service's only
     * @param frequency of these frequencies only; none named: all
     * @param status these statuses only; none named: all; withdrawn matches nothing, as a period whose return was taken back
     *     counts as not returned
     * @param rating these ratings only; none named: all, what has no rating included
     * @param overdue those that are, or are not, late
     * @param published those that are, or are not, published
     * @param from periods that end on this day or later
     * @param to periods that begin on this day or earlier
     * @param text code, name or the return's narrative contain this, whatever the case
     */
    @GetMapping("/kpi-scorecard")
    Page<ScorecardLine> kpiScorecard(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(defaultValue = "") Set<Frequency> frequency,
            @RequestParam(defaultValue = "") Set<ReturnStatus> status,
            @RequestParam(defaultValue = "") Set<Rating> rating,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Boolean published,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid Listing list,
            Caller caller) {
        return queries.ask(
                new KpiQuery.Scorecard(
                        contract,
                        code,
                        service,
                        frequency,
                        status,
                        rating,
                        overdue,
                        published,
                        from,
                        to,
                        text,
                        list.moment(),
                        list.paging()),
                caller);
    }

    /** One KPI in one period. */
    @GetMapping("/kpis/{code}/returns/{period}")
    Single<ScorecardLine> kpiReturn(
            @PathVariable String contract,
            @PathVariable String code,
            @PathVariable String period,
            @ParameterObject @Valid At at,
            Caller caller) {
        return queries.ask(new KpiQuery.OneReturn(contract, code, period, at.moment()), caller);
    }
}
