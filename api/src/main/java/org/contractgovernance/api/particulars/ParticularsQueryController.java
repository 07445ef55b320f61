package org.contractgovernance.api.particulars;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.particulars.ParticularsLine;
import org.contractgovernance.contracts.particulars.ParticularsQuery;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of particulars. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/particulars")
@Tag(
        name = "Particulars",
        description = "What is stated of a contract's procurement: identifiers, suppliers, category, special regimes,"
                + " longest term and estimated value; what is not stated stays so")
final class ParticularsQueryController {

    private final Queries queries;

    ParticularsQueryController(Queries queries) {
        this.queries = queries;
    }

    /** The particulars of a contract, what is not stated, and what follows from the rest. */
    @GetMapping
    Single<ParticularsLine> particulars(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new ParticularsQuery.OneParticulars(contract, at.moment()), caller);
    }
}
