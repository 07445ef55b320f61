package org.contractgovernance.api.kpi;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AnswerQuery;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiCommand.QueryReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.ResubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.WithdrawReturn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the return of a KPI for one period. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/kpis")
@Tag(name = "KPI returns", description = "Figures for a period, and their quality assurance")
final class ReturnCommandController {

    private final Commands commands;

    ReturnCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Submits the return of a period. */
    @PostMapping("/{code}/submissions")
    @Creates
    ResponseEntity<Accepted> submitReturn(
            @Valid @RequestBody SubmitReturn command, Caller caller, Conditions conditions) {
        Accepted accepted = commands.send(command, caller, conditions);
        return ResponseEntity.created(PlainAddress.seen("/api/v1/contracts/%s/kpis/%s/returns/%s"
                        .formatted(command.contract(), command.code(), command.period())))
                .body(accepted);
    }

    /** Asks a question about a return before it is accepted. */
    @PostMapping("/{code}/returns/{period}/query")
    Accepted queryReturn(@Valid @RequestBody QueryReturn command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Answers the question about a return; the figures do not change. */
    @PostMapping("/{code}/returns/{period}/answer")
    Accepted answerQuery(@Valid @RequestBody AnswerQuery command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Returns other figures before a figure is accepted. */
    @PostMapping("/{code}/returns/{period}/resubmit")
    Accepted resubmitReturn(@Valid @RequestBody ResubmitReturn command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Accepts a return: its rating is final. Nobody accepts a return that they submitted themselves. */
    @PostMapping("/{code}/returns/{period}/accept")
    Accepted acceptReturn(@Valid @RequestBody AcceptReturn command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Corrects an accepted figure, with the reason. The history keeps the earlier figure. */
    @PostMapping("/{code}/returns/{period}/correct")
    Accepted correctFigure(@Valid @RequestBody CorrectFigure command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Withdraws a return that is not yet accepted. */
    @PostMapping("/{code}/returns/{period}/withdraw")
    Accepted withdrawReturn(@Valid @RequestBody WithdrawReturn command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
