package org.contractgovernance.api.deadline;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.api.answer.Pages;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.DeadlineQuery.Deadlines;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines as an iCalendar feed, at most {@value #MOST} of them: those that are due last, because what is to come must not be missed. An
 * event of its own says how many older ones are left out. A program that reads the feed again replaces what it had, since each deadline
 * keeps its identifier.
 *
 * @param contract reference of the contract
 * @param asOf the moment that the feed describes
 * @param total how many deadlines are open
 * @param deadlines the deadlines, the last one first
 */
record CalendarFeed(String contract, AsOf asOf, long total, Iterator<Deadline> deadlines) {

    /** The largest number of deadlines in a feed. */
    static final int MOST = 1000;

    /** The media type of iCalendar. */
    static final String TEXT_CALENDAR = "text/calendar";

    private static final String PRODUCT = "-//Contract Governance//Calendar//EN";

    /** The feed of a contract's deadlines. The first page is asked for before the answer begins, so that a refusal is still possible. */
    static CalendarFeed of(String contract, Set<DeadlineKind> kinds, Moment moment, Caller caller, Queries queries) {
        Page<Deadline> first = page(contract, kinds, moment, null, caller, queries);
        return new CalendarFeed(
                contract,
                first.asOf(),
                first.total(),
                new Pages<>(
                        first,
                        Page::entries,
                        page -> Optional.ofNullable(page.next())
                                .map(next -> page(contract, kinds, moment, next, caller, queries))));
    }

    private static Page<Deadline> page(
            String contract,
            Set<DeadlineKind> kinds,
            Moment moment,
            @Nullable String next,
            Caller caller,
            Queries queries) {
        return queries.ask(
                new Deadlines(
                        contract, kinds, Set.of(), null, null, moment, new Paging(Paging.LARGEST, next, "-dueOn")),
                caller);
    }

    void writeTo(OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        for (int i = 0; i < MOST && deadlines.hasNext(); i++) {
            calendar.addEvent(event(deadlines.next()));
        }
        if (total > MOST) {
            calendar.addEvent(event(
                    "left-out",
                    asOf.effectiveOn(),
                    "%d deadlines that fall due earlier are not in this calendar".formatted(total - MOST)));
        }
        Biweekly.write(calendar).go(out);
    }

    private VEvent event(Deadline deadline) {
        String what = deadline.part() == null ? deadline.reference() : deadline.reference() + " " + deadline.part();
        VEvent event = event(
                "%s/%s".formatted(deadline.kind().code(), what.replace(' ', '/')),
                deadline.dueOn(),
                "%s %s is due: %s"
                        .formatted(
                                deadline.kind().words(), what, deadline.state().words()));
        event.addCategories(deadline.kind().code(), deadline.state().code());
        return event;
    }

    private VEvent event(String identifier, LocalDate on, String summary) {
        VEvent event = new VEvent();
        event.setUid(contract + "/" + identifier);
        Instant recordedAt = asOf.recordedAt();
        event.setDateTimeStamp(Date.from(recordedAt == null ? Instant.EPOCH : recordedAt));
        event.setSummary(summary);
        event.setDateStart(new DateStart(day(on)));
        event.setDateEnd(new DateEnd(day(on.plusDays(1))));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
