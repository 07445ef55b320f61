package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEntry;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.duty.DutyEntry;
import org.contractgovernance.contracts.kpi.DueState;

/** The last days of duties that are due, or may be, and of the supplier's comments on ratings. */
final class OpenDuties {

    private final CalendarVersion version;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenDuties(ContractEntry contract, LocalDate day) {
        this.version = contract.calendars().on(day);
        this.day = day;
    }

    /** Those of duties that are open, and whose last day is known. */
    List<Deadline> of(Collection<DutyEntry> duties) {
        return duties.stream()
                .filter(each -> each.course().isOpen())
                .flatMap(each -> Stream.ofNullable(each.lastDay())
                        .map(last -> deadline(
                                DeadlineKind.DUTY,
                                OwedBy.COUNCIL,
                                each.reference(),
                                last,
                                "duties/" + each.reference())))
                .toList();
    }

    /** Those of notices on whose ratings the supplier has not commented, as long as its time lasts. */
    List<Deadline> comments(Collection<AssessmentNoticeEntry> notices) {
        return notices.stream()
                .filter(each -> each.status() == AssessmentNoticeStatus.AWAITING_COMMENT
                        && !day.isAfter(each.comment().until()))
                .map(each -> deadline(
                        DeadlineKind.RATING_COMMENT,
                        OwedBy.PROVIDER,
                        each.reference(),
                        each.comment().until(),
                        "assessment-notices/" + each.reference()))
                .toList();
    }

    private Deadline deadline(DeadlineKind kind, OwedBy owedBy, String reference, LocalDate dueOn, String address) {
        boolean over = day.isAfter(dueOn);
        LocalDate soon = version.calendar().before(dueOn, version.calendar().dueSoonDays());
        DueState state = over ? DueState.OVERDUE : day.isBefore(soon) ? DueState.AWAITED : DueState.DUE_SOON;
        return new Deadline(
                kind,
                owedBy,
                null,
                reference,
                null,
                dueOn,
                state,
                over ? dueOn.plusDays(1) : null,
                version.used(),
                address);
    }
}
