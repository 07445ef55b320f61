package org.contractgovernance.api.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.duty.ContractProvisions;
import org.contractgovernance.contracts.duty.DutyLine;
import org.contractgovernance.contracts.duty.DutyQuery;
import org.contractgovernance.contracts.duty.DutyStatus;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the register of duties. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(
        name = "Duties",
        description =
                "Duties of the Procurement Act 2023 about a contract: which notices are due, by when, and why, or why"
                        + " not, or what would have to be stated to tell")
final class DutyQueryController {

    private final Queries queries;

    DutyQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The duties of the law about a contract.
     *
     * @param status only these statuses; all where none is named
     * @param provision only these provisions; all where none is named
     */
    @GetMapping("/duties")
    Page<DutyLine> duties(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<DutyStatus> status,
            @RequestParam(defaultValue = "") Set<DutyProvision> provision,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new DutyQuery.DutyRegister(contract, status, provision, list.moment(), list.paging()), caller);
    }

    /** One duty. */
    @GetMapping("/duties/{duty}")
    Single<DutyLine> duty(
            @PathVariable String contract,
            @PathVariable String duty,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new DutyQuery.OneDuty(contract, duty, at.moment()), caller);
    }

    /** Which provisions apply to the contract, whatever happens, and why. */
    @GetMapping("/provisions")
    Single<ContractProvisions> provisions(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new DutyQuery.AppliedProvisions(contract, at.moment()), caller);
    }
}
