package org.contractgovernance.api.deadline;

import io.swagger.v3.oas.annotations.Hidden;
import org.contractgovernance.api.access.OpenedFeed;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.contractgovernance.contracts.deadline.feed.OpenedCalendar;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers calendar programs, which cannot send a token: the secret in the address stands for one. Every address of the OpenAPI document takes
 * a token, so this one is not there.
 */
@Hidden
@Controller
final class CalendarFeedController {

    private final Queries queries;

    CalendarFeedController(Queries queries) {
        this.queries = queries;
    }

    /** The feed that the secret opens, as its maker may read it now. */
    @GetMapping(
            path = CalendarAddresses.PATH + "{secret}" + CalendarAddresses.FILE,
            produces = CalendarFeed.TEXT_CALENDAR)
    ResponseEntity<CalendarFeed> feed() {
        OpenedCalendar opened = OpenedFeed.current();
        return ResponseEntity.ok(
                CalendarFeed.of(opened.contract(), opened.kinds(), Moment.NOW, opened.maker(), queries));
    }
}
