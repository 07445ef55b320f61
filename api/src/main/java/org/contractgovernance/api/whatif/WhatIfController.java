package org.contractgovernance.api.whatif;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.whatif.ResultsWhatIf;
import org.contractgovernance.contracts.whatif.ShareWhatIf;
import org.contractgovernance.contracts.whatif.SupposedResults;
import org.contractgovernance.contracts.whatif.SupposedShare;
import org.contractgovernance.contracts.whatif.SupposedTerms;
import org.contractgovernance.contracts.whatif.WhatIf;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherResults;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherShares;
import org.contractgovernance.contracts.whatif.WhatIfQuery.UnderOtherTerms;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions what if. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(
        name = "What if",
        description = "What other terms of a regime, of payment by results or of a share would have come to")
final class WhatIfController {

    private final Queries queries;

    WhatIfController(Queries queries) {
        this.queries = queries;
    }

    /**
     * What each period would come to under other terms of the performance regime: points, credits, lines and failures, each beside what it comes
     * to. Both are reckoned afresh from what really happened, as it was known at the moment asked about. The periods are those that are ready to be
     * assessed; decisions about deductions are no part of it. Nothing is written.
     */
    @PostMapping("/what-if")
    @Takes(Costly.LONG)
    Single<WhatIf> whatIf(
            @PathVariable String contract,
            @Valid @RequestBody SupposedTerms body,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new UnderOtherTerms(contract, body, at.moment()), caller);
    }

    /**
     * What each year that has a statement would come to under other terms of the share of gains or surpluses, beside what it comes to, with each step
     * of both calculations. Both are reckoned afresh from the figures of the statements, as they were known at the moment asked about, whether they
     * are certified or not. Nothing is written.
     */
    @PostMapping("/what-if/gain-share")
    @Takes(Costly.LONG)
    Single<ShareWhatIf> whatIfShared(
            @PathVariable String contract,
            @Valid @RequestBody SupposedShare body,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new UnderOtherShares(contract, body, at.moment()), caller);
    }

    /**
     * What each claim would come to under other terms of payment by results, beside what it comes to, with the cases that differ. Both are reckoned
     * afresh from the cases on record, as they were known at the moment asked about, whether they are paid or not. Units stay counted as they were
     * counted before each claim, and a case of which something was paid back keeps the share that was left. Nothing is written.
     */
    @PostMapping("/what-if/results")
    @Takes(Costly.LONG)
    Single<ResultsWhatIf> whatIfPaidByResults(
            @PathVariable String contract,
            @Valid @RequestBody SupposedResults body,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new UnderOtherResults(contract, body, at.moment()), caller);
    }
}
