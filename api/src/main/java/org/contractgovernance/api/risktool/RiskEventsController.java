package org.contractgovernance.api.risktool;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.risktool.RiskCloudEvent;
import org.contractgovernance.contracts.risktool.RiskEventPage;
import org.contractgovernance.contracts.risktool.RiskQuery.RiskEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events that are reported to the corporate risk tool, for readers that ask for them. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(
        name = "Corporate risk tool",
        description = "What is reported to the council's corporate risk tool, and what the tool reports back")
final class RiskEventsController {

    /** The longest stream. A client that wants more asks again, because its token may have expired by then. */
    private static final Duration STREAMED = Duration.ofMinutes(5);

    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final int AT_A_TIME = 100;

    private final Queries queries;
    private final Registers registers;

    RiskEventsController(Queries queries, Registers registers) {
        this.queries = queries;
        this.registers = registers;
    }

    /**
     * The events that are reported to the corporate risk tool about early warnings referred to it, for all contracts that the caller may
     * know of, in the order in which they came about: CloudEvents 1.0 of the types `RiskReferred`, `RiskRevised`, `RiskWithdrawn` and
     * `RiskClosed`. To get the next page, ask `after` the `next` of this one, whether or not this one has events. With `wait`, the answer
     * to an empty page waits until there is an event or the time is up. As server-sent events (`Accept: text/event-stream`) the events come
     * as they are recorded; a client that was cut off continues with `Last-Event-ID`. The number of requests that wait or stream at once is
     * limited, in all and for one client; beyond it the answer is 503 (`streams-at-once`) with `Retry-After`. All of them end when the
     * application stops.
     *
     * @param contract only events of this contract, by its reference
     * @param after only events after this position; the default is from the beginning
     * @param limit the largest number of events, up to 500; the default is 100
     * @param wait the number of seconds to wait for the first event, up to 30; the default is not to wait
     * @param minPosition answer only after the registers have reached this position of the event store; 503 where they do not reach it in
     *     time
     */
    @ApiResponse(
            responseCode = "200",
            description = "The answer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = RiskEventPage.class)),
                @Content(
                        mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                        schema = @Schema(implementation = RiskCloudEvent.class))
            })
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(value = Costly.STREAMS, where = "wait")
    RiskEventPage riskEvents(
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(RiskEvents.MOST_EVENTS) int limit,
            @RequestParam(defaultValue = "0") @Min(0) @Max(30) int wait,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            Caller caller,
            @Parameter(hidden = true) Followers.Follower follower) {
        if (wait > 0) {
            follower.join();
        }
        return new Following(queries, registers, follower, caller, contract, after)
                .next(limit, Moment.at(null, null, minPosition), Duration.ofSeconds(wait));
    }

    /** The same events as they come. */
    @Hidden // described with the pages: it is one address
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Takes(Costly.STREAMS)
    EventStream riskEventsAsTheyCome(
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Min(0) @Nullable Long lastEventId,
            Caller caller,
            @Parameter(hidden = true) Followers.Follower follower) {
        follower.join();
        Following following = new Following(
                queries, registers, follower, caller, contract, lastEventId == null ? after : lastEventId);
        // asked for before the answer begins, so that a refusal is still possible
        RiskEventPage first = following.next(AT_A_TIME, Moment.NOW, Duration.ZERO);
        return sink -> {
            long deadline = System.nanoTime() + STREAMED.toNanos();
            RiskEventPage page = first;
            while (System.nanoTime() < deadline && !follower.isToGo()) {
                for (RiskCloudEvent each : page.events()) {
                    sink.event(each.id(), each.type(), each);
                }
                if (page.events().isEmpty()) {
                    sink.nothing();
                }
                page = following.next(AT_A_TIME, Moment.NOW, SILENCE);
            }
        };
    }
}
