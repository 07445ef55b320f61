package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AccessPage;
import org.contractgovernance.contracts.audit.AuditQuery.AccessLog;
import org.contractgovernance.contracts.audit.AuditQuery.WholeAccessLog;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read what. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Access log", description = "Who asked what, and how it ended")
final class AccessLogController {

    private final Queries queries;

    AccessLogController(Queries queries) {
        this.queries = queries;
    }

    /**
     * Who asked what about a contract, answered or refused, the latest first. Reading this list is recorded too. A question appears here
     * within a second. Search words are not kept.
     *
     * @param actor only questions of this person
     * @param question only this question, by its name, such as IssuesLog
     * @param from only questions asked on this day or later, by days in Europe/London
     * @param to only questions asked on this day or earlier
     * @param limit the largest number of entries; the default is 50
     * @param cursor the cursor of the next page, as the page before gave it
     */
    @GetMapping("/contracts/{contract}/access-log")
    @Takes(Costly.LONG)
    AccessPage accessLog(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "" + Paging.USUAL) @Min(1) @Max(Paging.LARGEST) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        return queries.ask(new AccessLog(contract, actor, question, from, to, new Paging(limit, cursor, null)), caller);
    }

    /**
     * Who asked what, the latest first: questions about any contract that the caller may know of, about contracts that do not exist, and
     * about no contract, such as the list of contracts or the person with an identifier.
     *
     * @param actor only questions of this person
     * @param question only this question, by its name, such as Contracts
     * @param from only questions asked on this day or later, by days in Europe/London
     * @param to only questions asked on this day or earlier
     * @param limit the largest number of entries; the default is 50
     * @param cursor the cursor of the next page, as the page before gave it
     */
    @GetMapping("/access-log")
    @Takes(Costly.LONG)
    AccessPage wholeAccessLog(
            @RequestParam(required = false) @Nullable PersonId actor,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "" + Paging.USUAL) @Min(1) @Max(Paging.LARGEST) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        return queries.ask(new WholeAccessLog(actor, question, from, to, new Paging(limit, cursor, null)), caller);
    }
}
