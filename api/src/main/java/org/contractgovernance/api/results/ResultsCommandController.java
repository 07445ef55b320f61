package org.contractgovernance.api.results;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.results.ClaimByCouncil.AcceptRepricing;
import org.contractgovernance.contracts.results.ClaimByCouncil.RecordPenalty;
import org.contractgovernance.contracts.results.ClaimByCouncil.RefuseRepricing;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsCommand.AcceptClaim;
import org.contractgovernance.contracts.results.ResultsCommand.AdjustClaim;
import org.contractgovernance.contracts.results.ResultsCommand.AmendResultsScheme;
import org.contractgovernance.contracts.results.ResultsCommand.ClaimResults;
import org.contractgovernance.contracts.results.ResultsCommand.ClawBackResults;
import org.contractgovernance.contracts.results.ResultsCommand.RefuseClaim;
import org.contractgovernance.contracts.results.ResultsCommand.SetResultsScheme;
import org.contractgovernance.contracts.results.ResultsCommand.VerifyClaim;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a contract's payment by results. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/payment-by-results")
@Tag(name = "Payment by results")
final class ResultsCommandController {

    private final Commands commands;

    ResultsCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Sets the scheme by which a contract pays for results; it has one. Its terms are checked as a whole. */
    @PostMapping
    @Creates("/contracts/{contract}/payment-by-results")
    Accepted setResultsScheme(@Valid @RequestBody SetResultsScheme command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Amends the scheme for cases from a day on; earlier cases keep their own terms. */
    @PostMapping("/amend")
    Accepted amendResultsScheme(@Valid @RequestBody AmendResultsScheme command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Claims a payment for cases of an output. A case is claimed once for each payment, in whatever claim. */
    @PostMapping("/claims")
    @Creates
    ResponseEntity<Accepted> claimResults(
            @Valid @RequestBody ClaimResults command, Caller caller, Conditions conditions) {
        return created(commands.send(command, caller, conditions), command);
    }

    /** Records which cases of a claim were checked at their source, and what was found. What is paid does not change. */
    @PostMapping("/claims/{claim}/verify")
    Accepted verifyClaim(@Valid @RequestBody VerifyClaim command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Pays less for some cases of a claim than was claimed, or leaves them out, each with its reason. */
    @PostMapping("/claims/{claim}/adjust")
    Accepted adjustClaim(@Valid @RequestBody AdjustClaim command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Accepts a claim that was verified: it is paid as it is adjusted. Nobody accepts a claim that they made themselves. */
    @PostMapping("/claims/{claim}/accept")
    Accepted acceptClaim(@Valid @RequestBody AcceptClaim command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Refuses a claim as a whole, with the reason. Its cases can be claimed again. */
    @PostMapping("/claims/{claim}/refuse")
    Accepted refuseClaim(@Valid @RequestBody RefuseClaim command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Claws back what was paid for a claim: all that is left of it, or for one case all or a part, with the reason. */
    @PostMapping("/claims/{claim}/claw-back")
    Accepted clawBackResults(@Valid @RequestBody ClawBackResults command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Records what the provider has to pay and did not claim itself. It is verified and accepted like a claim, by another person. */
    @PostMapping("/penalties")
    @Creates
    ResponseEntity<Accepted> recordPenalty(
            @Valid @RequestBody RecordPenalty command, Caller caller, Conditions conditions) {
        return created(commands.send(command, caller, conditions), command);
    }

    /** Pays a claim at the price that the amended terms give it: the difference becomes an adjustment in the payment ledger. */
    @PostMapping("/claims/{claim}/repricing/accept")
    Accepted acceptRepricing(@Valid @RequestBody AcceptRepricing command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Leaves a claim at what is paid, whatever the amended terms say. */
    @PostMapping("/claims/{claim}/repricing/refuse")
    Accepted refuseRepricing(@Valid @RequestBody RefuseRepricing command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    private static ResponseEntity<Accepted> created(Accepted accepted, ResultsCommand.OnClaim command) {
        return ResponseEntity.created(PlainAddress.seen("/api/v1/contracts/%s/payment-by-results/claims/%s"
                        .formatted(command.contract(), command.claim())))
                .body(accepted);
    }
}
