package org.contractgovernance.api.rectification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.rectification.PlanStatus;
import org.contractgovernance.contracts.rectification.RectificationPlanLine;
import org.contractgovernance.contracts.rectification.RectificationPlanQuery;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the register of rectification plans can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/rectification-plans")
@Tag(
        name = "Rectification plans",
        description = "How the provider puts right what was not good enough, and who decides by when")
final class RectificationPlanQueryController {

    private final Queries queries;

    RectificationPlanQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The rectification plans of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param kpi only those that concern one of these KPIs; all where none is named
     * @param overdue true: only those of which something is past its due day; false: only the others
     * @param text only plans whose title or reason contains this text, whatever its capitals, accents and Unicode form
     */
    @GetMapping
    Page<RectificationPlanLine> rectificationPlans(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<PlanStatus> status,
            @RequestParam(defaultValue = "") Set<String> kpi,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new RectificationPlanQuery.RectificationPlans(
                        contract, status, kpi, overdue, text, list.moment(), list.paging()),
                caller);
    }

    /** One rectification plan: its terms, its clock, its steps and what was decided. */
    @GetMapping("/{rectificationPlan}")
    Single<RectificationPlanLine> rectificationPlan(
            @PathVariable String contract,
            @PathVariable String rectificationPlan,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(
                new RectificationPlanQuery.OneRectificationPlan(contract, rectificationPlan, at.moment()), caller);
    }
}
