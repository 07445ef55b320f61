package org.contractgovernance.api.issue;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.issue.IssueCommand.AssignIssue;
import org.contractgovernance.contracts.issue.IssueCommand.CloseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.EscalateToEarlyWarning;
import org.contractgovernance.contracts.issue.IssueCommand.RaiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.issue.IssueCommand.ReopenIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ReprioritiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ResolveIssue;
import org.contractgovernance.contracts.issue.IssueCommand.WithdrawIssue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on an issue. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/issues")
@Tag(name = "Issues")
final class IssueCommandController {

    private final Commands commands;

    IssueCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Raises an issue. */
    @PostMapping
    @Creates("/contracts/{contract}/issues/{reference}")
    Accepted raiseIssue(@Valid @RequestBody RaiseIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Assigns an issue to a person. */
    @PostMapping("/{issue}/assign")
    Accepted assignIssue(@Valid @RequestBody AssignIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records what has been found or done about an issue. */
    @PostMapping("/{issue}/progress")
    Accepted recordProgress(@Valid @RequestBody RecordProgress command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Changes the severity or the priority of an issue. */
    @PostMapping("/{issue}/reprioritise")
    Accepted reprioritiseIssue(@Valid @RequestBody ReprioritiseIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Escalates an issue to an early warning, once. {@code Location} is the early warning's address; the version is the issue's. */
    @PostMapping("/{issue}/escalate-to-early-warning")
    @Creates(value = "/contracts/{contract}/early-warnings/{reference}", begunBy = "EarlyWarningRaised")
    Accepted escalateToEarlyWarning(
            @Valid @RequestBody EscalateToEarlyWarning command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that an issue was dealt with. */
    @PostMapping("/{issue}/resolve")
    Accepted resolveIssue(@Valid @RequestBody ResolveIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Closes a resolved issue. */
    @PostMapping("/{issue}/close")
    Accepted closeIssue(@Valid @RequestBody CloseIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Reopens a resolved or closed issue, with the reason. The early warning that it became remains. */
    @PostMapping("/{issue}/reopen")
    Accepted reopenIssue(@Valid @RequestBody ReopenIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws an issue that was raised in error or is a duplicate: no total counts it any more. */
    @PostMapping("/{issue}/withdraw")
    Accepted withdrawIssue(@Valid @RequestBody WithdrawIssue command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
