package org.contractgovernance.api.assessment;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.assessment.history.PeriodWaiting;
import org.contractgovernance.contracts.assessment.history.WaitingQuery.PeriodsWaiting;
import org.contractgovernance.contracts.register.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions about periods that are not assessed yet. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "Assessments")
final class WaitingController {

    private final Queries queries;

    WaitingController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The periods of the performance regime that have ended and are not ready to be assessed: which returns each waits for, and until which day.
     * Sorted by `from`.
     */
    @GetMapping("/assessments/waiting")
    Page<PeriodWaiting> periodsWaiting(
            @PathVariable String contract, @ParameterObject @Valid ListParameters list, Caller caller) {
        return queries.ask(new PeriodsWaiting(contract, list.moment(), list.paging()), caller);
    }
}
