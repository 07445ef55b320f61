package org.contractgovernance.api.share;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.contractgovernance.api.answer.Creates;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.share.ShareCommand.AgreeStatement;
import org.contractgovernance.contracts.share.ShareCommand.AmendGainShare;
import org.contractgovernance.contracts.share.ShareCommand.CertifyStatement;
import org.contractgovernance.contracts.share.ShareCommand.DisputeStatement;
import org.contractgovernance.contracts.share.ShareCommand.DraftStatement;
import org.contractgovernance.contracts.share.ShareCommand.ReopenStatement;
import org.contractgovernance.contracts.share.ShareCommand.SetGainShare;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a contract's share of gains and surpluses. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/gain-share")
@Tag(name = "Gain share")
final class ShareCommandController {

    private final Commands commands;

    ShareCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Sets how a contract shares gains or a surplus; it has one share. Its terms are checked as a whole. */
    @PostMapping
    @Creates("/contracts/{contract}/gain-share")
    Accepted setGainShare(@Valid @RequestBody SetGainShare command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Amends the share for years that begin on or after a day; earlier years keep their own terms. */
    @PostMapping("/amend")
    Accepted amendGainShare(@Valid @RequestBody AmendGainShare command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Drafts the statement of a year that is over, or drafts it anew. The answer of the statement says what it comes to, step by step. */
    @PostMapping("/statements/{year}/draft")
    Accepted draftStatement(@Valid @RequestBody DraftStatement command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Disputes a statement, with the reason, so that it is drafted anew. */
    @PostMapping("/statements/{year}/dispute")
    Accepted disputeStatement(@Valid @RequestBody DisputeStatement command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Agrees with the other party's draft. */
    @PostMapping("/statements/{year}/agree")
    Accepted agreeStatement(@Valid @RequestBody AgreeStatement command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Certifies an agreed statement for one's own party. The share stands when both parties have certified it. */
    @PostMapping("/statements/{year}/certify")
    Accepted certifyStatement(@Valid @RequestBody CertifyStatement command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }

    /** Opens a certified statement again, with the reason. What was certified stands until both parties certify another. */
    @PostMapping("/statements/{year}/reopen")
    Accepted reopenStatement(@Valid @RequestBody ReopenStatement command, Caller caller, Conditions conditions) {
        return commands.send(command, caller, conditions);
    }
}
