package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.kpi.DerivedLine;
import org.contractgovernance.contracts.kpi.DerivedReturn;
import org.contractgovernance.contracts.kpi.KpiLine;
import org.contractgovernance.contracts.kpi.KpiQuery;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.place.Costly;
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
@Tag(name = "KPIs", description = "What is measured, how it is rated, and the scorecard")
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
     * @param text code or name contain this, whatever capitals, marks and spelling in Unicode
     */
    @GetMapping("/kpis")
    Page<KpiLine> kpis(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<Frequency> frequency,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Boolean published,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new KpiQuery.Kpis(contract, frequency, service, published, text, list.moment(), list.paging()), caller);
    }

    /** One KPI. */
    @GetMapping("/kpis/{code}")
    Single<KpiLine> kpi(
            @PathVariable String contract,
            @PathVariable String code,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new KpiQuery.OneKpi(contract, code, at.moment()), caller);
    }

    /** The scorecard: each KPI in each period that had begun by the day asked about. */
    @GetMapping("/kpi-scorecard")
    Page<ScorecardLine> kpiScorecard(
            @PathVariable String contract,
            @ParameterObject @Valid ScorecardFilters filters,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(filters.of(contract, list), caller);
    }

    /**
     * Where the scorecard's figures come from: each line that the filters let through, which its totals count under the line's status
     * and rating, with the rows that it was computed from, the event that last made each, and the address of its derivation.
     */
    @GetMapping("/kpi-scorecard/derivation")
    @Takes(Costly.LONG)
    Page<DerivedLine> kpiScorecardDerivation(
            @PathVariable String contract,
            @ParameterObject @Valid ScorecardFilters filters,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(new KpiQuery.ScorecardDerivation(filters.of(contract, list)), caller);
    }

    /** One KPI in one period. */
    @GetMapping("/kpis/{code}/returns/{period}")
    Single<ScorecardLine> kpiReturn(
            @PathVariable String contract,
            @PathVariable String code,
            @PathVariable String period,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new KpiQuery.OneReturn(contract, code, period, at.moment()), caller);
    }

    /**
     * Where one KPI's rating in one period comes from: the definition in force and the event that put it in force, each step from the
     * figures as submitted to the rating, quality assurance, corrections, and the day on which it fell due.
     */
    @GetMapping("/kpis/{code}/returns/{period}/derivation")
    @Takes(Costly.LONG)
    Single<DerivedReturn> kpiReturnDerivation(
            @PathVariable String contract,
            @PathVariable String code,
            @PathVariable String period,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new KpiQuery.ReturnDerivation(contract, code, period, at.moment()), caller);
    }
}
