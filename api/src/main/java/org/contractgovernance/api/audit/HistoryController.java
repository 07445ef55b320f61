package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;
import org.contractgovernance.api.answer.JsonLines;
import org.contractgovernance.api.answer.Pages;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AuditQuery.EventChain;
import org.contractgovernance.contracts.audit.AuditQuery.History;
import org.contractgovernance.contracts.audit.Chain;
import org.contractgovernance.contracts.audit.HistoryPage;
import org.contractgovernance.contracts.audit.RecordedEvent;
import org.contractgovernance.contracts.place.Costly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded of a contract, event by event. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/history")
@Tag(name = "Audit trail")
final class HistoryController {

    private static final int AT_A_TIME = 500;

    private final Queries queries;

    HistoryController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The events of a contract, in the order in which they were recorded, each with who did it, in which role, when, from which day, and
     * why. What follows `next`, if there is more, is asked for with `after`. As JSON Lines (`Accept: application/x-ndjson`) they
     * come one a line and all in one answer; whoever loses it goes on `after` the position of the last line.
     *
     * @param reference of this entity only, such as I-14, a KPI's code, or the contract's own reference
     * @param after what follows this position; from the first event where nothing is said
     * @param limit how many events at most, up to 1000; 200 where nothing is said
     * @param knownAt what had been recorded by this moment; everything so far where nothing is said
     * @param minPosition only once the registers have taken in this position of the event store; 503 where they do not in time
     */
    @ApiResponse(
            responseCode = "200",
            description = "The answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = HistoryPage.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                        schema = @Schema(implementation = RecordedEvent.class))
            })
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(Costly.LONG)
    HistoryPage history(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(History.MOST_EVENTS) int limit,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            Caller caller) {
        return queries.ask(
                new History(contract, reference, after, null, limit, Moment.at(knownAt, null, minPosition)), caller);
    }

    /** The same, one event a line, to the end: what is recorded meanwhile is left to the next who asks. */
    @Hidden // described with the pages: it is one address
    @GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Takes(Costly.LONG)
    JsonLines<RecordedEvent> historyInLines(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            Caller caller) {
        Moment moment = Moment.at(knownAt, null, minPosition);
        // asked for before the answer begins, so that what is refused is refused
        HistoryPage first = queries.ask(new History(contract, reference, after, null, AT_A_TIME, moment), caller);
        long upTo = first.asOf().position();
        return () -> new Pages<>(
                first,
                HistoryPage::events,
                page -> Optional.ofNullable(page.next())
                        .map(next -> queries.ask(
                                new History(contract, reference, next, upTo, AT_A_TIME, Moment.NOW), caller)));
    }

    /**
     * What led to an event and what it led to: its causes back to where they began, its effects, and the other events of the same
     * request. An event hangs on another where it was recorded as following from it, where it says that it is about it, and where it
     * happened to what the other began; `link` says which.
     *
     * @param position place of the event in the one order of all events
     * @param depth how many links away at most, up to 20; 10 where nothing is said
     * @param limit how many causes, effects and events of the same request at most, up to 500; 100 where nothing is said
     * @param knownAt what had been recorded by this moment; everything so far where nothing is said
     * @param minPosition only once the registers have taken in this position of the event store; 503 where they do not in time
     */
    @GetMapping("/{position}/chain")
    @Takes(Costly.LONG)
    Chain eventChain(
            @PathVariable String contract,
            @PathVariable @Min(1) long position,
            @RequestParam(defaultValue = "10") @Min(1) @Max(EventChain.DEEPEST) int depth,
            @RequestParam(defaultValue = "100") @Min(1) @Max(EventChain.MOST_EVENTS) int limit,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            Caller caller) {
        return queries.ask(
                new EventChain(contract, position, depth, limit, Moment.at(knownAt, null, minPosition)), caller);
    }
}
