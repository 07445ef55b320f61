package org.contractgovernance.api.approval;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.approval.ApprovalLine;
import org.contractgovernance.contracts.approval.ApprovalQuery;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.DelegationLine;
import org.contractgovernance.contracts.delegation.DelegationQuery;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about the scheme of delegation and approvals. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(
        name = "Approvals",
        description =
                "Approvals: posts with delegated limits of authority sign a version of something, in order or in parallel")
final class ApprovalQueryController {

    private final Queries queries;

    ApprovalQueryController(Queries queries) {
        this.queries = queries;
    }

    /** The scheme of delegation: which posts of both parties may sign for how much, and who holds them. */
    @GetMapping("/delegation")
    Single<DelegationLine> delegation(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new DelegationQuery.OneDelegation(contract, at.moment()), caller);
    }

    /**
     * The approvals of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param thing only approvals of these kinds of thing; all where none is named
     * @param subject only approvals of the thing with this reference
     */
    @GetMapping("/approvals")
    Page<ApprovalLine> approvals(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ApprovalStatus> status,
            @RequestParam(defaultValue = "") Set<ApprovedThing> thing,
            @RequestParam(required = false) @Nullable String subject,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ApprovalQuery.Approvals(contract, status, thing, subject, list.moment(), list.paging()), caller);
    }

    /** One approval, with each post and its signature. */
    @GetMapping("/approvals/{approval}")
    Single<ApprovalLine> approval(
            @PathVariable String contract,
            @PathVariable String approval,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ApprovalQuery.OneApproval(contract, approval, at.moment()), caller);
    }
}
