package org.contractgovernance.api.option;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.option.OptionCommand.AgreeOption;
import org.contractgovernance.contracts.option.OptionCommand.AmendOption;
import org.contractgovernance.contracts.option.OptionCommand.DeclineOption;
import org.contractgovernance.contracts.option.OptionCommand.UseOption;
import org.contractgovernance.contracts.option.OptionCommand.WithdrawOption;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on options. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/options")
@Tag(name = "Options")
final class OptionCommandController {

    private final Commands commands;

    OptionCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Puts an option or a break clause on record. */
    @PostMapping
    @Creates("/contracts/{contract}/options/{reference}")
    Accepted agreeOption(@Valid @RequestBody AgreeOption command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Amends an option, with the reason; one that was missed is open again. */
    @PostMapping("/{option}/amend")
    Accepted amendOption(@Valid @RequestBody AmendOption command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records the notice by which a party uses an option; the contract's last day moves with it. */
    @PostMapping("/{option}/use")
    Accepted useOption(@Valid @RequestBody UseOption command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records the notice by which a party does not use an option; silence then renews nothing. */
    @PostMapping("/{option}/decline")
    Accepted declineOption(@Valid @RequestBody DeclineOption command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws an option that should not have been on record. */
    @PostMapping("/{option}/withdraw")
    Accepted withdrawOption(@Valid @RequestBody WithdrawOption command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
