package org.contractgovernance.api.regime;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.regime.RegimeCases;
import org.contractgovernance.contracts.regime.RegimeLine;
import org.contractgovernance.contracts.regime.RegimeQuery;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the register of performance regimes can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/performance-regime")
@Tag(name = "Performance regime", description = "What a missed KPI counts for, and what that takes from the charges")
final class RegimeQueryController {

    private final Queries queries;

    RegimeQueryController(Queries queries) {
        this.queries = queries;
    }

    /** The performance regime of a contract: all its terms, and which are in force on the day asked about. */
    @GetMapping
    Single<RegimeLine> regime(@PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new RegimeQuery.OneRegime(contract, at.moment()), caller);
    }

    /**
     * What the performance regime in force on the day asked about does to ten standard cases: points, repeats, credits, caps and failures of
     * each period, with each step of the calculation.
     */
    @GetMapping("/standard-cases")
    @Takes(Costly.LONG)
    Single<RegimeCases> regimeCases(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new RegimeQuery.CasesInForce(contract, at.moment()), caller);
    }

    /**
     * What proposed terms would do to ten standard cases, so that who enters them sees whether they are what the contract says. They are
     * checked as they are when they are set. Nothing is written.
     */
    @PostMapping("/standard-cases")
    @Takes(Costly.LONG)
    Single<RegimeCases> proposedRegimeCases(
            @PathVariable String contract, @Valid @RequestBody ProposedRegime body, Caller caller) {
        return queries.ask(
                new RegimeQuery.ProposedCases(contract, body.terms(), body.appliesFrom(), Moment.NOW), caller);
    }
}
