package org.contractgovernance.api.occurrence;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.CorrectOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.DisputeOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.MendOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.RecordOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.UpholdOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceCommand.WithdrawOccurrence;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on an occurrence. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/occurrences")
@Tag(name = "Occurrences")
final class OccurrenceCommandController {

    private final Commands commands;

    OccurrenceCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Records something that happened and that the performance regime gives a price. */
    @PostMapping
    @Creates("/contracts/{contract}/occurrences/{reference}")
    Accepted recordOccurrence(@Valid @RequestBody RecordOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records when an occurrence was mended. */
    @PostMapping("/{occurrence}/mend")
    Accepted mendOccurrence(@Valid @RequestBody MendOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Corrects an occurrence, with the reason. */
    @PostMapping("/{occurrence}/correct")
    Accepted correctOccurrence(@Valid @RequestBody CorrectOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Disputes an occurrence that the other party recorded. */
    @PostMapping("/{occurrence}/dispute")
    Accepted disputeOccurrence(@Valid @RequestBody DisputeOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Decides that a disputed occurrence stands as it is recorded. */
    @PostMapping("/{occurrence}/uphold")
    Accepted upholdOccurrence(@Valid @RequestBody UpholdOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws an occurrence: it counts no more. */
    @PostMapping("/{occurrence}/withdraw")
    Accepted withdrawOccurrence(@Valid @RequestBody WithdrawOccurrence command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
