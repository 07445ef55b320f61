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

/** What the corporate risk tool is told, for whoever comes and asks. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(
        name = "Corporate risk tool",
        description = "What the council's corporate risk tool is told, and what it says back")
final class RiskEventsController {

    /** Whoever listens longer asks again: by then a token may have run out. */
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
     * What the corporate risk tool is told of early warnings that are referred to it, of all contracts that the caller may know of, in the
     * order in which it came about: CloudEvents 1.0 of the types `RiskReferred`, `RiskRevised`, `RiskWithdrawn` and `RiskClosed`. The
     * next page is asked for `after` the `next` of this one, whether or not this one has events. With `wait`, a page that would have
     * none is answered only when there is something or the time is up. As server-sent events (`Accept: text/event-stream`) they
     * come as they are recorded; whoever was cut off goes on with `Last-Event-ID`. Only so many requests wait or stream at once, in all
     * and of one client: 503 (`streams-at-once`) with `Retry-After` where as many do. When the application is to stop, they end.
     *
     * @param contract of this contract only, by its reference
     * @param after what comes after this position; from the beginning where nothing is said
     * @param limit how many events at most, up to 500; 100 where nothing is said
     * @param wait how many seconds to wait for the first event, up to 30; none where nothing is said
     * @param minPosition only once the registers have taken in this position of the event store; 503 where they do not in time
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

    /** The same as they come. */
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
        // asked for before the answer begins, so that what is refused is refused
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
