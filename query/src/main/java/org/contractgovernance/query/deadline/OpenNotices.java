package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeEntry;

/** The notices that are to be answered, from the rows that describe a day. */
final class OpenNotices {

    private final Calendars calendars;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenNotices(ContractEntry contract, LocalDate day) {
        this.calendars = contract.calendars();
        this.day = day;
    }

    /** Those that have no answer yet. */
    List<Deadline> of(Collection<NoticeEntry> notices) {
        return notices.stream()
                .filter(each -> each.course().status().isOpen())
                .flatMap(each -> Stream.ofNullable(new NoticeClock(each.course(), calendars).due(day))
                        .map(due -> deadline(each, due)))
                .toList();
    }

    private Deadline deadline(NoticeEntry notice, DueDate due) {
        DueState state = DueState.waiting(due.on(), day, calendars.on(day));
        return new Deadline(
                DeadlineKind.NOTICE,
                notice.served().servedBy() == ContractParty.COUNCIL ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                null,
                notice.reference(),
                null,
                due.on(),
                state,
                state == DueState.OVERDUE ? due.on().plusDays(1) : null,
                due.calendar(),
                "notices/" + notice.reference());
    }
}
