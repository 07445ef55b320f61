package org.contractgovernance.api.relief;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.relief.ReliefCause;
import org.contractgovernance.contracts.relief.ReliefDecision;
import org.contractgovernance.contracts.relief.ReliefLine;
import org.contractgovernance.contracts.relief.ReliefQuery;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of relief. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/relief")
@Tag(
        name = "Relief",
        description = "Relief: periods of KPIs that do not count, claimed by the provider and decided by the council")
final class ReliefQueryController {

    private final Queries queries;

    ReliefQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The register of relief of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param cause only these causes; all where none is named
     * @param kpi only claims for this KPI
     * @param decision only claims that have a period with one of these decisions; all where none is named
     */
    @GetMapping
    Page<ReliefLine> reliefs(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ReliefStatus> status,
            @RequestParam(defaultValue = "") Set<ReliefCause> cause,
            @RequestParam(required = false) @Nullable String kpi,
            @RequestParam(defaultValue = "") Set<ReliefDecision> decision,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ReliefQuery.ReliefRegister(contract, status, cause, kpi, decision, list.moment(), list.paging()),
                caller);
    }

    /** One claim for relief. */
    @GetMapping("/{relief}")
    Single<ReliefLine> relief(
            @PathVariable String contract,
            @PathVariable String relief,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ReliefQuery.OneRelief(contract, relief, at.moment()), caller);
    }
}
