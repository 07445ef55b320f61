package org.contractgovernance.api.share;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.share.ShareLine;
import org.contractgovernance.contracts.share.ShareQuery;
import org.contractgovernance.contracts.share.StatementLine;
import org.contractgovernance.contracts.share.StatementStatus;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the registers of gain share can be asked. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/gain-share")
@Tag(
        name = "Gain share",
        description = "How a contract shares gains or a surplus, and the statements that both parties certify")
final class ShareQueryController {

    private final Queries queries;

    ShareQueryController(Queries queries) {
        this.queries = queries;
    }

    /** How a contract shares gains or a surplus: all its terms, and which are in force on the day asked about. */
    @GetMapping
    Single<ShareLine> gainShare(
            @PathVariable String contract, @ParameterObject @Valid AsOfParameters at, Caller caller) {
        return queries.ask(new ShareQuery.OneShare(contract, at.moment()), caller);
    }

    /**
     * The statements of a contract, each with how it is reckoned, step by step.
     *
     * @param status only these statuses; all where none is named
     */
    @GetMapping("/statements")
    Page<StatementLine> shareStatements(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<StatementStatus> status,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(new ShareQuery.ShareStatements(contract, status, list.moment(), list.paging()), caller);
    }

    /** The statement of one year. */
    @GetMapping("/statements/{year}")
    Single<StatementLine> shareStatement(
            @PathVariable String contract,
            @PathVariable String year,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new ShareQuery.OneStatement(contract, year, at.moment()), caller);
    }
}
