package org.contractgovernance.api.variation;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.variation.VariationCommand.AgreeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.AssessVariationImpact;
import org.contractgovernance.contracts.variation.VariationCommand.DiscussVariation;
import org.contractgovernance.contracts.variation.VariationCommand.ProposeVariation;
import org.contractgovernance.contracts.variation.VariationCommand.WithdrawVariation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands on variations. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/variations")
@Tag(name = "Variations")
final class VariationCommandController {

    private final Commands commands;

    VariationCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Proposes a variation: what it changes, why, and from which day. */
    @PostMapping
    @Creates("/contracts/{contract}/variations/{reference}")
    Accepted proposeVariation(@Valid @RequestBody ProposeVariation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Says something about a variation. */
    @PostMapping("/{variation}/discuss")
    Accepted discussVariation(@Valid @RequestBody DiscussVariation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Assesses what a variation means. */
    @PostMapping("/{variation}/assess-impact")
    Accepted assessVariationImpact(
            @Valid @RequestBody AssessVariationImpact command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Agrees to a variation for the person's own party. It is agreed once both parties have. */
    @PostMapping("/{variation}/agree")
    Accepted agreeVariation(@Valid @RequestBody AgreeVariation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Takes a variation back that is proposed. */
    @PostMapping("/{variation}/withdraw")
    Accepted withdrawVariation(@Valid @RequestBody WithdrawVariation command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
