package org.contractgovernance.api.deadline;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.api.request.AsOfParameters;
import org.contractgovernance.api.request.ListParameters;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.DeadlineQuery.Deadlines;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.register.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about deadlines. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "Calendar", description = "Who owes what by when")
final class DeadlineController {

    private final Queries queries;

    DeadlineController(Queries queries) {
        this.queries = queries;
    }

    /**
     * Who owes what by when: the returns that are waited for, open issues with a due day, planned actions on early warnings, the next
     * reviews of early warnings, and rectification plans with the decisions about them and their steps, and escalations of
     * what failures set off. Sorted by `dueOn` unless `kind` is asked for.
     *
     * @param kind only these kinds; all where none is named
     * @param state only these states: `awaited`, `due-soon` or `overdue`; all where none is named
     * @param from only what is due on this day or later
     * @param to only what is due on this day or earlier
     */
    @GetMapping("/calendar")
    Page<Deadline> calendar(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<DeadlineKind> kind,
            @RequestParam(defaultValue = "") Set<DueState> state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject @Valid ListParameters list,
            Caller caller) {
        return queries.ask(new Deadlines(contract, kind, state, from, to, list.moment(), list.paging()), caller);
    }

    /**
     * The same as an iCalendar feed (RFC 5545): a whole day for each. It names what is owed by its reference, and contains neither names nor
     * narratives.
     *
     * @param kind only these kinds; all where none is named
     */
    @GetMapping(path = "/calendar.ics", produces = CalendarFeed.TEXT_CALENDAR)
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = CalendarFeed.TEXT_CALENDAR, schema = @Schema(type = "string")))
    ResponseEntity<CalendarFeed> calendarFeed(
            @PathVariable String contract,
            @RequestParam(defaultValue = "") Set<DeadlineKind> kind,
            @ParameterObject @Valid AsOfParameters at,
            Caller caller) {
        return ResponseEntity.ok(CalendarFeed.of(contract, kind, at.moment(), caller, queries));
    }
}
