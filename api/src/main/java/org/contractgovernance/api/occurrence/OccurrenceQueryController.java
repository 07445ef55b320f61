package org.contractgovernance.api.occurrence;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.occurrence.OccurrenceLine;
import org.contractgovernance.contracts.occurrence.OccurrenceQuery;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of occurrences. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/occurrences")
@Tag(name = "Occurrences", description = "What happened and the performance regime gives a price by event or unit")
final class OccurrenceQueryController {

    private final Queries queries;

    OccurrenceQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The occurrences of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param event only this kind of event
     * @param kpi only this KPI's
     * @param service only this service's
     * @param mended true: only those that are mended; false: only the others
     * @param from only those that began on this day or later
     * @param to only those that began on this day or earlier
     */
    @GetMapping
    Page<OccurrenceLine> occurrences(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<OccurrenceStatus> status,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable String kpi,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable Boolean mended,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new OccurrenceQuery.Occurrences(
                        contract, status, event, kpi, service, mended, from, to, list.moment(), list.paging()),
                caller);
    }

    /** One occurrence. */
    @GetMapping("/{occurrence}")
    Single<OccurrenceLine> occurrence(
            @PathVariable String contract,
            @PathVariable String occurrence,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new OccurrenceQuery.OneOccurrence(contract, occurrence, at.moment()), caller);
    }
}
