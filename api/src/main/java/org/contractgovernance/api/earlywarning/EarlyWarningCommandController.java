package org.contractgovernance.api.earlywarning;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssessEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssignEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CloseEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CompleteAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.MissAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.PlanAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.RaiseEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.ReviewEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.WithdrawEarlyWarning;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.AcknowledgeRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReportRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeBackReferral;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on an early warning. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/early-warnings")
@Tag(name = "Early warnings")
final class EarlyWarningCommandController {

    private final Commands commands;

    EarlyWarningCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Raises an early warning directly. */
    @PostMapping
    @Creates("/contracts/{contract}/early-warnings/{reference}")
    Accepted raiseEarlyWarning(@Valid @RequestBody RaiseEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Assigns an early warning to a person. */
    @PostMapping("/{earlyWarning}/assign")
    Accepted assignEarlyWarning(@Valid @RequestBody AssignEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Assesses likelihood and impact of an early warning. */
    @PostMapping("/{earlyWarning}/assess")
    Accepted assessEarlyWarning(@Valid @RequestBody AssessEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Plans an action about an early warning. */
    @PostMapping("/{earlyWarning}/actions")
    @Creates("/contracts/{contract}/early-warnings/{earlyWarning}")
    Accepted planAction(@Valid @RequestBody PlanAction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that an action is complete. */
    @PostMapping("/{earlyWarning}/actions/{action:[0-9]{1,9}}/complete")
    Accepted completeAction(@Valid @RequestBody CompleteAction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that an action was not done in time. */
    @PostMapping("/{earlyWarning}/actions/{action:[0-9]{1,9}}/miss")
    Accepted missAction(@Valid @RequestBody MissAction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records a review of an early warning. */
    @PostMapping("/{earlyWarning}/review")
    Accepted reviewEarlyWarning(@Valid @RequestBody ReviewEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Refers an early warning to corporate risk. */
    @PostMapping("/{earlyWarning}/refer-to-corporate-risk")
    Accepted referToCorporateRisk(
            @Valid @RequestBody ReferToCorporateRisk command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes the referral of an early warning to corporate risk back. */
    @PostMapping("/{earlyWarning}/take-back-referral")
    Accepted takeBackReferral(@Valid @RequestBody TakeBackReferral command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /**
     * Records that the corporate risk tool has taken in the events about an early warning, and the tool's reference for it. Later events
     * are not acknowledged by this: the acknowledgement is then stale until the tool acknowledges again.
     */
    @PostMapping("/{earlyWarning}/acknowledge-risk")
    Accepted acknowledgeRisk(@Valid @RequestBody AcknowledgeRisk command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /**
     * Reports what the corporate risk tool holds about an early warning: its own score, owner and status, and whether the tool has closed
     * it. The register's score does not change; both are shown.
     */
    @PostMapping("/{earlyWarning}/report-risk")
    Accepted reportRisk(@Valid @RequestBody ReportRisk command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Closes an early warning. */
    @PostMapping("/{earlyWarning}/close")
    Accepted closeEarlyWarning(@Valid @RequestBody CloseEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws an early warning that was raised in error or is a duplicate: no total counts it any more. */
    @PostMapping("/{earlyWarning}/withdraw")
    Accepted withdrawEarlyWarning(
            @Valid @RequestBody WithdrawEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
