package org.contractgovernance.api.risktool;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.risktool.UnmatchedRiskCommand.ReportUnmatchedRisk;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Risks that the corporate risk tool holds and that have no early warning here. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/unmatched-risks")
@Tag(name = "Corporate risk tool")
final class UnmatchedRiskController {

    private final Commands commands;

    UnmatchedRiskController(Commands commands) {
        this.commands = commands;
    }

    /**
     * Reports that the corporate risk tool holds a risk of the contract for which it knows no early warning. The reconciliation has a line
     * for the risk until an early warning is acknowledged under the same reference, or the tool reports the risk closed.
     */
    @PostMapping
    Accepted reportUnmatchedRisk(
            @Valid @RequestBody ReportUnmatchedRisk command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
