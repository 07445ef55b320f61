package org.contractgovernance.api.risktool;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.risktool.Drift;
import org.contractgovernance.contracts.risktool.DriftLine;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskReconciliation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Compares the corporate risk tool's reports with the events that were reported to it. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/risk-reconciliation")
@Tag(name = "Corporate risk tool")
final class RiskReconciliationController {

    private final Queries queries;

    RiskReconciliationController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The differences between the corporate risk tool and the early warning register: a line for each early warning and each kind of drift,
     * with the day since when there is the difference. Sorted by reference, or by `days` or `drift`.
     *
     * @param drift only these kinds
     */
    @GetMapping
    @Takes(Costly.LONG)
    Page<DriftLine> riskReconciliation(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<Drift> drift,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(new RiskReconciliation(contract, drift, list.moment(), list.paging()), caller);
    }
}
