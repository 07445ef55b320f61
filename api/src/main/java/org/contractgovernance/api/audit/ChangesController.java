package org.contractgovernance.api.audit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.api.place.Takes;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AuditQuery.Changes;
import org.contractgovernance.contracts.audit.ChangesPage;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The differences in a contract's registers between two moments. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/changes")
@Tag(name = "Audit trail")
final class ChangesController {

    private final Queries queries;

    ChangesController(Queries queries) {
        this.queries = queries;
    }

    /**
     * The differences between two moments in the contract's registers: the contract, its KPIs, their returns, the issues log and the early
     * warning register, row by row and field by field, each with the last event in the row. A time or a position names a moment. The audit
     * trail is not compared, because its lines are only ever added. The events in between come from `…/history`, asked `after` the position
     * in `from`.
     *
     * @param from compare with what had been recorded by this moment; either this or `fromPosition` is given
     * @param fromPosition the same by position; 0 compares with nothing on record
     * @param to compare what had been recorded by this moment; the default is now
     * @param toPosition the same by position
     * @param effectiveOn compare how things stood on this day, as known at either moment. The default is each moment's own day: the day of
     *     `from` or `to`, the day on which the position was recorded, or today
     * @param fromEffectiveOn compare with how things stood on this other day
     * @param minPosition answer only after the registers have reached this position of the event store; 503 where they do not reach it in
     *     time
     * @param limit the largest number of rows; the default is 50
     * @param cursor the cursor of the next page, as the page before gave it; keeps that page's later moment
     */
    @GetMapping
    @Takes(Costly.LONG)
    ChangesPage changes(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Min(0) @Nullable Long fromPosition,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Min(0) @Nullable Long toPosition,
            @RequestParam(required = false) @Nullable LocalDate effectiveOn,
            @RequestParam(required = false) @Nullable LocalDate fromEffectiveOn,
            @RequestParam(required = false) @Min(0) @Nullable Long minPosition,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Paging.LARGEST) int limit,
            @RequestParam(required = false) @Size(max = 2000) @Nullable String cursor,
            Caller caller) {
        return queries.ask(
                new Changes(
                        contract,
                        moment(from, fromPosition, "fromPosition", fromEffectiveOn, null),
                        moment(to, toPosition, "toPosition", effectiveOn, minPosition),
                        new Paging(limit, cursor, null)),
                caller);
    }

    private static Moment moment(
            @Nullable Instant time,
            @Nullable Long position,
            String positionParameter,
            @Nullable LocalDate day,
            @Nullable Long minPosition) {
        if (position == null) {
            return Moment.at(time, day, minPosition);
        }
        if (time != null) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "a moment is named by a time or by a position, not by both")
                    .at(positionParameter);
        }
        return Moment.upTo(position, day, minPosition);
    }
}
