package org.contractgovernance.api.results;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.results.ClaimLine;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsLine;
import org.contractgovernance.contracts.results.ResultsQuery;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the registers of payment by results can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/payment-by-results")
@Tag(
        name = "Payment by results",
        description = "What a contract pays for results, and what is claimed, paid and clawed back")
final class ResultsQueryController {

    private final Queries queries;

    ResultsQueryController(Queries queries) {
        this.queries = queries;
    }

    /** The scheme by which a contract pays for results: all its terms, and which are in force on the day asked about. */
    @GetMapping
    Single<ResultsLine> resultsScheme(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new ResultsQuery.OneScheme(contract, at.moment()), caller);
    }

    /**
     * The claims of a contract, each with how it is reckoned, case by case.
     *
     * @param status only these statuses; all where none is named
     * @param payment only these payments; all where none is named
     * @param output only claims for this output
     */
    @GetMapping("/claims")
    Page<ClaimLine> resultClaims(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ClaimStatus> status,
            @RequestParam(defaultValue = "") Set<ResultPayment> payment,
            @RequestParam(required = false) @Nullable String output,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ResultsQuery.ResultClaims(contract, status, payment, output, list.moment(), list.paging()), caller);
    }

    /** One claim. */
    @GetMapping("/claims/{claim}")
    Single<ClaimLine> resultClaim(
            @PathVariable String contract,
            @PathVariable String claim,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ResultsQuery.OneClaim(contract, claim, at.moment()), caller);
    }
}
