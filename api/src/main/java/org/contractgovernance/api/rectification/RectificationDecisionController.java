package org.contractgovernance.api.rectification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.ApproveRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.CompleteRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.FailRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.GrantExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.InvokeConsequence;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RefuseExtension;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.RejectRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.SendStepBack;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.VerifyStep;
import org.contractgovernance.contracts.rectification.RectificationDecisionCommand.WithdrawRectificationPlan;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the council decides about a rectification plan. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/rectification-plans")
@Tag(name = "Rectification plans")
final class RectificationDecisionController {

    private final Commands commands;

    RectificationDecisionController(Commands commands) {
        this.commands = commands;
    }

    /** Approves a plan. */
    @PostMapping("/{rectificationPlan}/approve")
    Accepted approveRectificationPlan(
            @Valid @RequestBody ApproveRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Rejects a plan, with the reasons. After the last round it escalates. */
    @PostMapping("/{rectificationPlan}/reject")
    Accepted rejectRectificationPlan(
            @Valid @RequestBody RejectRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Gives the time that was asked for, or other. */
    @PostMapping("/{rectificationPlan}/grant-extension")
    Accepted grantExtension(@Valid @RequestBody GrantExtension command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Refuses the time that was asked for. */
    @PostMapping("/{rectificationPlan}/refuse-extension")
    Accepted refuseExtension(@Valid @RequestBody RefuseExtension command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that a step was found done. */
    @PostMapping("/{rectificationPlan}/steps/{step:[0-9]{1,9}}/verify")
    Accepted verifyStep(@Valid @RequestBody VerifyStep command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that a step was not found done. */
    @PostMapping("/{rectificationPlan}/steps/{step:[0-9]{1,9}}/send-back")
    Accepted sendStepBack(@Valid @RequestBody SendStepBack command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Completes a plan whose steps were all verified. */
    @PostMapping("/{rectificationPlan}/complete")
    Accepted completeRectificationPlan(
            @Valid @RequestBody CompleteRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Decides that a plan has failed, and what follows from that. */
    @PostMapping("/{rectificationPlan}/fail")
    Accepted failRectificationPlan(
            @Valid @RequestBody FailRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Decides a consequence of a plan that has failed. */
    @PostMapping("/{rectificationPlan}/consequences")
    Accepted invokeConsequence(@Valid @RequestBody InvokeConsequence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws a plan that should not have been required. */
    @PostMapping("/{rectificationPlan}/withdraw")
    Accepted withdrawRectificationPlan(
            @Valid @RequestBody WithdrawRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
