package org.contractgovernance.api.assessment;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ConfirmDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ReduceDeduction;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RespondToAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WaiveDeduction;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of the assessment of a period. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/assessments")
@Tag(name = "Assessments")
final class AssessmentCommandController {

    private final Commands commands;

    AssessmentCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Responds to what is proposed, for the provider. Until its time ends the provider may respond again, and the last word counts. */
    @PostMapping("/{assessment}/respond")
    Accepted respondToAssessment(
            @Valid @RequestBody RespondToAssessment command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Confirms a deduction: it stands as it is proposed. The provider is heard first. */
    @PostMapping("/{assessment}/deductions/{deduction:[0-9]{1,9}}/confirm")
    Accepted confirmDeduction(@Valid @RequestBody ConfirmDeduction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Reduces a deduction, with the reason: less of it stands than is proposed. */
    @PostMapping("/{assessment}/deductions/{deduction:[0-9]{1,9}}/reduce")
    Accepted reduceDeduction(@Valid @RequestBody ReduceDeduction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Waives a deduction, with the reason: nothing of it stands. */
    @PostMapping("/{assessment}/deductions/{deduction:[0-9]{1,9}}/waive")
    Accepted waiveDeduction(@Valid @RequestBody WaiveDeduction command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
