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

/** Questions to the registers of KPIs and their returns. */
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
     * @param frequency only these frequencies; all where none is named
     * @param service only this service's
     * @param published true: only published ones; false: only the others
     * @param text only KPIs whose code or name contains this text, whatever its capitals, accents and Unicode form
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
     * The derivation of the scorecard's figures. It gives each line that passes the filters, with the rows from which the line was
     * computed, the last event in each row, and the address of each derivation. The totals count each line under its status and rating.
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
     * The derivation of one KPI's rating in one period: the definition in force and the event that put it in force, each step from the
     * submitted figures to the rating, quality assurance, corrections, and the due day.
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
