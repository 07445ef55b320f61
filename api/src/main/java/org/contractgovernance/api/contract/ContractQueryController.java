package org.contractgovernance.api.contract;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractLine;
import org.contractgovernance.contracts.contract.ContractQuery;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of contracts. */
@RestController
@RequestMapping("/api/v1/contracts")
@Tag(
        name = "Contracts",
        description = "What a council signs with a provider, the services in it, and who holds which role")
final class ContractQueryController {

    private final Queries queries;

    ContractQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The contracts that the caller may know of.
     *
     * @param status only these statuses; all where none is named
     * @param tier only these tiers; all where none is named
     * @param startsFrom only contracts with services due from this day or later
     * @param startsTo only contracts with services due from this day or earlier
     * @param endsFrom only contracts whose term ends on this day or later, or has no stated end
     * @param endsTo only contracts whose term ends on this day or earlier
     * @param text only contracts whose reference, title, commissioner or provider contains this text, whatever its capitals, accents and
     *     Unicode form
     */
    @GetMapping
    Page<ContractLine> contracts(
            @RequestParam(defaultValue = "") Set<ContractStatus> status,
            @RequestParam(defaultValue = "") Set<Tier> tier,
            @RequestParam(required = false) @Nullable LocalDate startsFrom,
            @RequestParam(required = false) @Nullable LocalDate startsTo,
            @RequestParam(required = false) @Nullable LocalDate endsFrom,
            @RequestParam(required = false) @Nullable LocalDate endsTo,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ContractQuery.Contracts(
                        status, tier, startsFrom, startsTo, endsFrom, endsTo, text, list.moment(), list.paging()),
                caller);
    }

    /** One contract. */
    @GetMapping("/{contract}")
    Single<ContractLine> contract(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new ContractQuery.OneContract(contract, at.moment()), caller);
    }
}
