package org.contractgovernance.api.regime;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.regime.RegimeCommand.AmendRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.EndRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.SetRegime;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a contract's performance regime. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/performance-regime")
@Tag(name = "Performance regime")
final class RegimeCommandController {

    private final Commands commands;

    RegimeCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Sets the performance regime of a contract, which has one. Its terms are checked as a whole. */
    @PostMapping
    @Creates("/contracts/{contract}/performance-regime")
    Accepted setRegime(@Valid @RequestBody SetRegime command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /**
     * Ends the performance regime for periods that begin on or after a day. Assessments of such periods are withdrawn; what was decided of them is
     * proposed back as an adjustment. Amending the regime from that day or a later one sets it again.
     */
    @PostMapping("/end")
    Accepted endRegime(@Valid @RequestBody EndRegime command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /**
     * Amends the performance regime for periods that begin on or after a day; earlier periods keep their own terms. Where the regime has ended by that
     * day, it is set again from then on.
     */
    @PostMapping("/amend")
    Accepted amendRegime(@Valid @RequestBody AmendRegime command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
