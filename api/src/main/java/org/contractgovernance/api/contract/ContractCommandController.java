package org.contractgovernance.api.contract;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.CommissionService;
import org.contractgovernance.contracts.contract.ContractCommand.EndReferralRule;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.ContractCommand.SetFailurePolicy;
import org.contractgovernance.contracts.contract.ContractCommand.SetNoticeTerms;
import org.contractgovernance.contracts.contract.ContractCommand.SetRectificationTerms;
import org.contractgovernance.contracts.contract.ContractCommand.SetReferralRule;
import org.contractgovernance.contracts.contract.ContractCommand.SetWorkingCalendar;
import org.contractgovernance.contracts.contract.ContractCommand.StandDownRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on a contract. */
@RestController
@RequestMapping("/api/v1/contracts")
@Tag(name = "Contracts")
final class ContractCommandController {

    private final Commands commands;

    ContractCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Registers a contract. Its reference is used once, for ever. */
    @PostMapping
    @Creates("/contracts/{reference}")
    Accepted registerContract(@Valid @RequestBody RegisterContract command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Amends the details of a contract, with the reason. */
    @PostMapping("/{contract}/amend")
    Accepted amendContract(@Valid @RequestBody AmendContract command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Commissions a service into the contract. */
    @PostMapping("/{contract}/services")
    @Creates("/contracts/{contract}")
    Accepted commissionService(@Valid @RequestBody CommissionService command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that the council keeps a service. */
    @PostMapping("/{contract}/retained-services")
    @Creates("/contracts/{contract}")
    Accepted retainService(@Valid @RequestBody RetainService command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Names the person who holds a post in the governance of the contract. */
    @PostMapping("/{contract}/role-holders")
    Accepted nameRoleHolder(@Valid @RequestBody NameRoleHolder command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that nobody holds a post any more. */
    @PostMapping("/{contract}/role-holders/stand-down")
    Accepted standDownRoleHolder(
            @Valid @RequestBody StandDownRoleHolder command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Sets the rule that refers early warnings of the contract to corporate risk automatically. The provider does not see the rule. */
    @PostMapping("/{contract}/referral-rule")
    Accepted setReferralRule(@Valid @RequestBody SetReferralRule command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Ends the contract's rule of referral: from then on only people refer early warnings. */
    @PostMapping("/{contract}/referral-rule/end")
    Accepted endReferralRule(@Valid @RequestBody EndReferralRule command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Sets the working calendar by which the deadlines of the contract are computed. */
    @PostMapping("/{contract}/working-calendar")
    Accepted setWorkingCalendar(@Valid @RequestBody SetWorkingCalendar command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Sets what the contract says of rectification plans; a plan that was required before keeps its own terms. */
    @PostMapping("/{contract}/rectification-terms")
    Accepted setRectificationTerms(
            @Valid @RequestBody SetRectificationTerms command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Sets what the contract says of formal notices; a notice that was sent before keeps its own terms. */
    @PostMapping("/{contract}/notice-terms")
    Accepted setNoticeTerms(@Valid @RequestBody SetNoticeTerms command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Sets what failures of the performance regime set off. The provider does not see the policy. */
    @PostMapping("/{contract}/failure-policy")
    Accepted setFailurePolicy(@Valid @RequestBody SetFailurePolicy command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Starts the contract: from then on the provider may act on it too. */
    @PostMapping("/{contract}/start")
    Accepted startContract(@Valid @RequestBody StartContract command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
