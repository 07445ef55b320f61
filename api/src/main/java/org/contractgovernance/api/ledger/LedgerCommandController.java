package org.contractgovernance.api.ledger;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.ledger.LedgerCommand.ApplyToDocument;
import org.contractgovernance.contracts.ledger.LedgerCommand.CorrectApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a contract's payment ledger. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/payment-ledger")
@Tag(name = "Payment ledger")
final class LedgerCommandController {

    private final Commands commands;

    LedgerCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Says on which invoice or credit note a line of the ledger is. A line is applied once. */
    @PostMapping("/lines/{line}/apply")
    Accepted applyToDocument(@Valid @RequestBody ApplyToDocument command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Corrects the document that a line was said to be on, with the reason. */
    @PostMapping("/lines/{line}/correct")
    Accepted correctApplication(@Valid @RequestBody CorrectApplication command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
