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

/** The record of a contract, event by event. */
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
     * why. To get the events after `next`, if there are more, ask with `after`. As JSON Lines (`Accept: application/x-ndjson`) all events
     * come in one answer, one on each line; a client that loses the connection continues `after` the position of the last line.
     *
     * @param reference only events of this entity, such as I-14, a KPI's code, or the contract's own reference
     * @param after only events after this position; the default is from the first event
     * @param limit the largest number of events, up to 1000; the default is 200
     * @param knownAt only what had been recorded by this moment; the default is everything so far
     * @param minPosition answer only after the registers have reached this position of the event store; 503 where they do not reach it in
     *     time
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

    /** The same events, one on each line, to the end. Events that are recorded in the meantime are left to the next request. */
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
        // asked for before the answer begins, so that a refusal is still possible
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
     * The chain of an event: its causes back to the first, its effects, and the other events of the same request. One event depends on
     * another in three ways: it was recorded as following from the other, it says that it is about the other, or it happened to what the
     * other began. `link` says which.
     *
     * @param position place of the event in the one order of all events
     * @param depth the largest number of links, up to 20; the default is 10
     * @param limit the largest number of causes, of effects and of events of the same request, up to 500; the default is 100
     * @param knownAt only what had been recorded by this moment; the default is everything so far
     * @param minPosition answer only after the registers have reached this position of the event store; 503 where they do not reach it in
     *     time
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
