package org.contractgovernance.api.obligation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.obligation.ObligationCommand.ContestFulfilment;
import org.contractgovernance.contracts.obligation.ObligationCommand.EndObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.FulfilObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.RecordObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.RecordObligationArisen;
import org.contractgovernance.contracts.obligation.ObligationCommand.UpholdContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WaiveObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawFulfilment;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on obligations. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/obligations")
@Tag(name = "Obligations")
final class ObligationCommandController {

    private final Commands commands;

    ObligationCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Records what a party owes by the contract. */
    @PostMapping
    @Creates("/contracts/{contract}/obligations/{reference}")
    Accepted recordObligation(@Valid @RequestBody RecordObligation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Ends an obligation. What is counted from a day up to its last day is still owed. */
    @PostMapping("/{obligation}/end")
    Accepted endObligation(@Valid @RequestBody EndObligation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that something has happened for which an obligation is owed each time: an instance of it is owed. */
    @PostMapping("/{obligation}/arise")
    Accepted recordObligationArisen(
            @Valid @RequestBody RecordObligationArisen command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that an instance was fulfilled, for the party that owes it. */
    @PostMapping("/{obligation}/instances/{instance}/fulfil")
    Accepted fulfilObligation(@Valid @RequestBody FulfilObligation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes a fulfilment back that was recorded in error: the instance is owed again. */
    @PostMapping("/{obligation}/instances/{instance}/withdraw-fulfilment")
    Accepted withdrawFulfilment(@Valid @RequestBody WithdrawFulfilment command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Contests that an instance was fulfilled, for the party to which it is owed. */
    @PostMapping("/{obligation}/instances/{instance}/contest")
    Accepted contestFulfilment(@Valid @RequestBody ContestFulfilment command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Grants that an instance was not fulfilled, for the party that owes it. */
    @PostMapping("/{obligation}/instances/{instance}/uphold-contest")
    Accepted upholdContest(@Valid @RequestBody UpholdContest command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes a contest of a fulfilment back, for the party that contested it. */
    @PostMapping("/{obligation}/instances/{instance}/withdraw-contest")
    Accepted withdrawContest(@Valid @RequestBody WithdrawContest command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Waives an instance, for the party to which it is owed. */
    @PostMapping("/{obligation}/instances/{instance}/waive")
    Accepted waiveObligation(@Valid @RequestBody WaiveObligation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
