package org.contractgovernance.api.rectification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AnswerRectificationQuestion;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskAboutRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.AskForExtension;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.CommentOnRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RecordStepDone;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RequireRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.SubmitRectificationPlan;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the parties ask of a rectification plan. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/rectification-plans")
@Tag(name = "Rectification plans")
final class RectificationPlanCommandController {

    private final Commands commands;

    RectificationPlanCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Requires a rectification plan of the provider. */
    @PostMapping
    @Creates("/contracts/{contract}/rectification-plans/{reference}")
    Accepted requireRectificationPlan(
            @Valid @RequestBody RequireRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Submits the plan that is required, or another one after a rejection. */
    @PostMapping("/{rectificationPlan}/submit")
    Accepted submitRectificationPlan(
            @Valid @RequestBody SubmitRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Comments on a plan. */
    @PostMapping("/{rectificationPlan}/comments")
    Accepted commentOnRectificationPlan(
            @Valid @RequestBody CommentOnRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Asks the provider a question about its plan: the council's time to decide stands still until the answer. */
    @PostMapping("/{rectificationPlan}/questions")
    Accepted askAboutRectificationPlan(
            @Valid @RequestBody AskAboutRectificationPlan command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Answers the council's question about a plan. */
    @PostMapping("/{rectificationPlan}/answer")
    Accepted answerRectificationQuestion(
            @Valid @RequestBody AnswerRectificationQuestion command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Asks for more time for a plan or a step. */
    @PostMapping("/{rectificationPlan}/ask-for-extension")
    Accepted askForExtension(@Valid @RequestBody AskForExtension command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records that a step was done, by the party that does it. */
    @PostMapping("/{rectificationPlan}/steps/{step:[0-9]{1,9}}/done")
    Accepted recordStepDone(@Valid @RequestBody RecordStepDone command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
