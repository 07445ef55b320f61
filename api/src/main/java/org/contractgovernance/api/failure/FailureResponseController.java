package org.contractgovernance.api.failure;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.failure.FailurePolicyLine;
import org.contractgovernance.contracts.failure.FailureResponseLine;
import org.contractgovernance.contracts.failure.FailureResponseQuery.FailurePolicyInForce;
import org.contractgovernance.contracts.failure.FailureResponseQuery.FailureResponses;
import org.contractgovernance.contracts.failure.FailureResponseQuery.OneFailureResponse;
import org.contractgovernance.contracts.failure.ResponseStatus;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What failures set off. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(
        name = "Failure responses",
        description = "What failures set off by a contract's policy, and who hears of it when nobody acts")
final class FailureResponseController {

    private final Queries queries;

    FailureResponseController(Queries queries) {
        this.queries = queries;
    }

    /**
     * What failures of a contract set off: issues, early warnings and rectification plans. The newest come first.
     *
     * @param status only these statuses: waiting, or taken-up; all where none is named
     * @param what only these kinds of thing: issue, early-warning or rectification-plan; all where none is named
     * @param assessment only what these assessments set off, by the key of their period; all where none is named
     * @param kpi only what failures of these KPIs set off; all where none is named
     */
    @GetMapping("/failure-responses")
    Page<FailureResponseLine> failureResponses(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ResponseStatus> status,
            @RequestParam(defaultValue = "") Set<ResponseKind> what,
            @RequestParam(defaultValue = "") Set<String> assessment,
            @RequestParam(defaultValue = "") Set<String> kpi,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new FailureResponses(contract, status, what, assessment, kpi, list.moment(), list.paging()), caller);
    }

    /** One thing that a failure set off: the failure, the policy's clause, and who heard of it. */
    @GetMapping("/failure-responses/{failureResponse}")
    Single<FailureResponseLine> failureResponse(
            @PathVariable String contract,
            @PathVariable String failureResponse,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new OneFailureResponse(contract, failureResponse, at.moment()), caller);
    }

    /**
     * What failures set off by the policy in force on the day asked about. {@code withoutTerms} names the severities of the policy that terms of the
     * performance regime do not have from some day on, for instance after an amendment: there they set off nothing.
     */
    @GetMapping("/failure-policy")
    Single<FailurePolicyLine> failurePolicy(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new FailurePolicyInForce(contract, at.moment()), caller);
    }
}
