package org.contractgovernance.api.duty;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.duty.DutyCommand.CorrectOccasion;
import org.contractgovernance.contracts.duty.DutyCommand.MarkDutyDone;
import org.contractgovernance.contracts.duty.DutyCommand.ReopenDuty;
import org.contractgovernance.contracts.duty.DutyCommand.ReportOccasion;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the duties of the law. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/duties")
@Tag(name = "Duties")
final class DutyCommandController {

    private final Commands commands;

    DutyCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Reports a breach, a modification or an ending, from which a duty may follow. */
    @PostMapping
    @Creates("/contracts/{contract}/duties/{reference}")
    Accepted reportOccasion(@Valid @RequestBody ReportOccasion command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Puts right what a duty follows from, or says more of it, with the reason. */
    @PostMapping("/{duty}/correct")
    Accepted correctOccasion(@Valid @RequestBody CorrectOccasion command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Marks a duty done by a notice; refused without the notice's identifier. */
    @PostMapping("/{duty}/done")
    Accepted markDutyDone(@Valid @RequestBody MarkDutyDone command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes back that a duty is done. */
    @PostMapping("/{duty}/reopen")
    Accepted reopenDuty(@Valid @RequestBody ReopenDuty command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
