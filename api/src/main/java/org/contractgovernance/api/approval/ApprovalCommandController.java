package org.contractgovernance.api.approval;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.approval.ApprovalCommand.RefuseApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.RequestApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.SignApproval;
import org.contractgovernance.contracts.approval.ApprovalCommand.WithdrawApproval;
import org.contractgovernance.contracts.delegation.DelegationCommand.SetDelegation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the scheme of delegation and on approvals. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "Approvals")
final class ApprovalCommandController {

    private final Commands commands;

    ApprovalCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Sets the scheme of delegation: which posts of both parties may sign for how much. */
    @PostMapping("/delegation")
    Accepted setDelegation(@Valid @RequestBody SetDelegation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Asks posts to sign a version of something. */
    @PostMapping("/approvals")
    @Creates("/contracts/{contract}/approvals/{reference}")
    Accepted requestApproval(@Valid @RequestBody RequestApproval command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Signs for a post that the person holds, within the post's delegated limit. */
    @PostMapping("/approvals/{approval}/sign")
    Accepted signApproval(@Valid @RequestBody SignApproval command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Refuses to sign: the approval ends. */
    @PostMapping("/approvals/{approval}/refuse")
    Accepted refuseApproval(@Valid @RequestBody RefuseApproval command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes an approval back that is open. */
    @PostMapping("/approvals/{approval}/withdraw")
    Accepted withdrawApproval(@Valid @RequestBody WithdrawApproval command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
