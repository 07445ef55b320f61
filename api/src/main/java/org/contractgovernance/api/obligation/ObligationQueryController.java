package org.contractgovernance.api.obligation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.obligation.InstanceLine;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationLine;
import org.contractgovernance.contracts.obligation.ObligationQuery;
import org.contractgovernance.contracts.obligation.ObligationStatus;
import org.contractgovernance.contracts.obligation.OwedHowOften;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about obligations. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(
        name = "Obligations",
        description =
                "Obligations of both parties: what each owes the other by the contract, by when, and whether it was done")
final class ObligationQueryController {

    private final Queries queries;

    ObligationQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The register of obligations of a contract.
     *
     * @param owedBy only those of these parties; all where none is named
     * @param howOften only those that are owed so often; all where nothing is named
     * @param status only these statuses; all where none is named
     */
    @GetMapping("/obligations")
    Page<ObligationLine> obligations(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<ContractParty> owedBy,
            @RequestParam(defaultValue = "") Set<OwedHowOften> howOften,
            @RequestParam(defaultValue = "") Set<ObligationStatus> status,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ObligationQuery.Obligations(contract, owedBy, howOften, status, list.moment(), list.paging()),
                caller);
    }

    /** One obligation. */
    @GetMapping("/obligations/{obligation}")
    Single<ObligationLine> obligation(
            @PathVariable String contract,
            @PathVariable String obligation,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ObligationQuery.OneObligation(contract, obligation, at.moment()), caller);
    }

    /**
     * The instances of a contract's obligations to which something has happened: they were fulfilled, missed or waived, or arose. An
     * instance that is only waited for is in the contract's calendar.
     *
     * @param obligation only those of this obligation
     * @param owedBy only those of these parties; all where none is named
     * @param state only these states; all where none is named
     */
    @GetMapping("/obligation-instances")
    Page<InstanceLine> obligationInstances(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String obligation,
            @RequestParam(defaultValue = "") Set<ContractParty> owedBy,
            @RequestParam(defaultValue = "") Set<InstanceState> state,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new ObligationQuery.ObligationInstances(
                        contract, obligation, owedBy, state, list.moment(), list.paging()),
                caller);
    }

    /** One instance of an obligation to which something has happened, with the steps that lead to its due day. */
    @GetMapping("/obligations/{obligation}/instances/{instance}")
    Single<InstanceLine> obligationInstance(
            @PathVariable String contract,
            @PathVariable String obligation,
            @PathVariable String instance,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ObligationQuery.OneInstance(contract, obligation, instance, at.moment()), caller);
    }
}
