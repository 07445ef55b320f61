package org.contractgovernance.api.variation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.variation.VariationLine;
import org.contractgovernance.contracts.variation.VariationQuery;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of variations. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/variations")
@Tag(
        name = "Variations",
        description =
                "Variations: what the parties agree to change of a contract, its services, KPIs and regime, from a day on")
final class VariationQueryController {

    private final Queries queries;

    VariationQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The variations of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param party only variations that these parties proposed; all where none is named
     */
    @GetMapping
    Page<VariationLine> variations(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<VariationStatus> status,
            @RequestParam(defaultValue = "") Set<ContractParty> party,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new VariationQuery.Variations(contract, status, party, list.moment(), list.paging()), caller);
    }

    /** One variation, with what was said, who agreed, and what was changed or parked. */
    @GetMapping("/{variation}")
    Single<VariationLine> variation(
            @PathVariable String contract,
            @PathVariable String variation,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new VariationQuery.OneVariation(contract, variation, at.moment()), caller);
    }
}
