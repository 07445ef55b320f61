package org.contractgovernance.api.issue;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions to the issues log. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/issues")
@Tag(name = "Issues", description = "The issues log")
final class IssueQueryController {

    private final Queries queries;

    IssueQueryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The issues log of a contract.
     *
     * @param status only these statuses; all where none is named
     * @param severity only these severities; all where none is named
     * @param priority only these priorities; all where none is named
     * @param owner only this person's
     * @param service only this service's
     * @param kpi only this KPI's
     * @param overdue true: only those past their due day; false: only the others
     * @param raisedFrom only issues that arose on this day or later
     * @param raisedTo only issues that arose on this day or earlier
     * @param text only issues whose title, description, progress or outcome contains this text, whatever its capitals, accents and Unicode
     *     form
     */
    @GetMapping
    Page<IssueLine> issues(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<IssueStatus> status,
            @RequestParam(defaultValue = "") Set<Severity> severity,
            @RequestParam(defaultValue = "") Set<Priority> priority,
            @RequestParam(required = false) @Nullable PersonId owner,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String kpi,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable LocalDate raisedFrom,
            @RequestParam(required = false) @Nullable LocalDate raisedTo,
            @RequestParam(required = false) @Nullable String text,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(
                new IssueQuery.IssuesLog(
                        contract,
                        status,
                        severity,
                        priority,
                        owner,
                        service,
                        kpi,
                        overdue,
                        raisedFrom,
                        raisedTo,
                        text,
                        list.moment(),
                        list.paging()),
                caller);
    }

    /** One issue. */
    @GetMapping("/{issue}")
    Single<IssueLine> issue(
            @PathVariable String contract,
            @PathVariable String issue,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return queries.ask(new IssueQuery.OneIssue(contract, issue, at.moment()), caller);
    }
}
