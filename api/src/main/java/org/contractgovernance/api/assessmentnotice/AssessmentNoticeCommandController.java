package org.contractgovernance.api.assessmentnotice;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.CommentOnRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.PrepareAssessmentNotice;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.ReleaseRatings;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeCommand.WithdrawAssessmentNotice;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on notices of the assessment of performance. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/assessment-notices")
@Tag(name = "Assessment notices")
final class AssessmentNoticeCommandController {

    private final Commands commands;

    AssessmentNoticeCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Selects and rates the KPIs that are most material, and asks the supplier to comment. */
    @PostMapping
    @Creates("/contracts/{contract}/assessment-notices/{reference}")
    Accepted prepareAssessmentNotice(
            @Valid @RequestBody PrepareAssessmentNotice command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** The supplier comments on the ratings before they are released. */
    @PostMapping("/{assessmentNotice}/comment")
    Accepted commentOnRatings(@Valid @RequestBody CommentOnRatings command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Releases the ratings; refused before the supplier's time has passed, unless it commented. */
    @PostMapping("/{assessmentNotice}/release")
    Accepted releaseRatings(@Valid @RequestBody ReleaseRatings command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws a notice whose ratings are not released. */
    @PostMapping("/{assessmentNotice}/withdraw")
    Accepted withdrawAssessmentNotice(
            @Valid @RequestBody WithdrawAssessmentNotice command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
