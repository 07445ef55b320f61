package org.contractgovernance.api.relief;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.relief.ReliefCommand.ClaimRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.GrantRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.RefuseRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.RevokeRelief;
import org.contractgovernance.contracts.relief.ReliefCommand.WithdrawRelief;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on relief. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/relief")
@Tag(name = "Relief")
final class ReliefCommandController {

    private final Commands commands;

    ReliefCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Claims relief: periods of KPIs should not count. */
    @PostMapping
    @Creates("/contracts/{contract}/relief/{reference}")
    Accepted claimRelief(@Valid @RequestBody ClaimRelief command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Grants relief for some or all of a claim's periods. */
    @PostMapping("/{relief}/grant")
    Accepted grantRelief(@Valid @RequestBody GrantRelief command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Refuses relief for some or all of a claim's periods. */
    @PostMapping("/{relief}/refuse")
    Accepted refuseRelief(@Valid @RequestBody RefuseRelief command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws a claim for the periods that are undecided. */
    @PostMapping("/{relief}/withdraw")
    Accepted withdrawRelief(@Valid @RequestBody WithdrawRelief command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Revokes relief that was granted: the periods count again. */
    @PostMapping("/{relief}/revoke")
    Accepted revokeRelief(@Valid @RequestBody RevokeRelief command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
