package org.contractgovernance.api.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.notice.NoticeCommand.AnswerNotice;
import org.contractgovernance.contracts.notice.NoticeCommand.ConcedeService;
import org.contractgovernance.contracts.notice.NoticeCommand.DisputeService;
import org.contractgovernance.contracts.notice.NoticeCommand.ServeNotice;
import org.contractgovernance.contracts.notice.NoticeCommand.UpholdService;
import org.contractgovernance.contracts.notice.NoticeCommand.WithdrawNotice;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on notices. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/notices")
@Tag(name = "Notices")
final class NoticeCommandController {

    private final Commands commands;

    NoticeCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Puts a notice on record that the caller's party has sent to the other. */
    @PostMapping
    @Creates("/contracts/{contract}/notices/{reference}")
    Accepted serveNotice(@Valid @RequestBody ServeNotice command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Answers a notice, for the party on which it was served. */
    @PostMapping("/{notice}/answer")
    Accepted answerNotice(@Valid @RequestBody AnswerNotice command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Disputes that a notice was served as the other party says. The time to answer runs on. */
    @PostMapping("/{notice}/dispute-service")
    Accepted disputeService(@Valid @RequestBody DisputeService command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes a dispute of the service back: the notice counts as received as the contract says. */
    @PostMapping("/{notice}/uphold-service")
    Accepted upholdService(@Valid @RequestBody UpholdService command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Agrees with the other party's account of the service: received on another day, or not served. */
    @PostMapping("/{notice}/concede-service")
    Accepted concedeService(@Valid @RequestBody ConcedeService command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws a notice, for the party that served it. */
    @PostMapping("/{notice}/withdraw")
    Accepted withdrawNotice(@Valid @RequestBody WithdrawNotice command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
