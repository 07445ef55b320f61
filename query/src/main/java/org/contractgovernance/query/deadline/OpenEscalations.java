package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.failure.FailureResponseEntry;
import org.contractgovernance.contracts.failure.LevelReached;
import org.contractgovernance.contracts.failure.ResponseCourse.NextLevel;
import org.contractgovernance.contracts.kpi.DueState;

/** By when somebody is to act on what failures set off, before the next level of the council hears that nobody has. */
final class OpenEscalations {

    private final CalendarVersion version;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenEscalations(ContractEntry contract, LocalDate day) {
        this.version = contract.calendars().on(day);
        this.day = day;
    }

    /** Those of responses on which nobody has acted. */
    List<Deadline> of(Collection<FailureResponseEntry> responses) {
        return responses.stream()
                .flatMap(each -> Stream.ofNullable(each.course().next(version)).map(next -> of(each, next)))
                .toList();
    }

    private Deadline of(FailureResponseEntry response, NextLevel next) {
        LocalDate dueOn = next.due().on();
        return new Deadline(
                DeadlineKind.ESCALATION,
                OwedBy.COUNCIL,
                null,
                heard(response).map(each -> each.step().post()).orElse(null),
                response.matter().setOff(),
                next.step().level().code(),
                dueOn,
                DueState.waiting(dueOn, day, version),
                day.isAfter(dueOn) ? dueOn.plusDays(1) : null,
                next.due().calendar(),
                "failure-responses/" + response.reference());
    }

    private static Optional<LevelReached> heard(FailureResponseEntry response) {
        return response.reached().isEmpty()
                ? Optional.empty()
                : Optional.of(response.reached().getLast());
    }
}
