package org.contractgovernance.api.particulars;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.particulars.ParticularsCommand.AmendParticulars;
import org.contractgovernance.contracts.particulars.ParticularsCommand.StateParticulars;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the particulars of contracts. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/particulars")
@Tag(name = "Particulars")
final class ParticularsCommandController {

    private final Commands commands;

    ParticularsCommandController(Commands commands) {
        this.commands = commands;
    }

    /** States the particulars of a contract's procurement. What is left out is not stated. */
    @PostMapping
    @Creates("/contracts/{contract}/particulars")
    Accepted stateParticulars(@Valid @RequestBody StateParticulars command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Amends the particulars, with the reason. */
    @PostMapping("/amend")
    Accepted amendParticulars(@Valid @RequestBody AmendParticulars command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
