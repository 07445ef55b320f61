package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.InstancesOfObligations;
import org.contractgovernance.contracts.obligation.ObligationClock;
import org.contractgovernance.contracts.obligation.ObligationClock.Owed;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationInstance;

/** What the parties owe by their obligations, from the rows that describe a day: the instances that have begun and are open. */
final class OpenObligations {

    private final ContractEntry contract;
    private final LocalDate day;

    /** @param day the day asked about */
    OpenObligations(ContractEntry contract, LocalDate day) {
        this.contract = contract;
        this.day = day;
    }

    /** The open instances of obligations. */
    List<Deadline> of(Collection<ObligationEntry> obligations, Collection<InstanceEntry> instances) {
        InstancesOfObligations known = InstancesOfObligations.of(instances);
        return obligations.stream()
                .flatMap(each -> open(each, known.clock(each, contract)))
                .toList();
    }

    private Stream<Deadline> open(ObligationEntry obligation, ObligationClock clock) {
        return clock.owed(day).stream()
                .filter(each -> clock.course().find(each.key()).map(ObligationInstance::state).stream()
                        .allMatch(state -> state.isOpen()))
                .map(each -> deadline(obligation, each, clock.due(each, day)));
    }

    private Deadline deadline(ObligationEntry obligation, Owed owed, DueDate due) {
        CalendarVersion version = contract.calendars().on(day);
        DueState state = DueState.waiting(due.on(), day, version);
        return new Deadline(
                DeadlineKind.OBLIGATION,
                obligation.owed().owedBy() == ContractParty.PROVIDER ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                null,
                obligation.reference(),
                owed.key(),
                due.on(),
                state,
                state == DueState.OVERDUE ? due.on().plusDays(1) : null,
                due.calendar(),
                "obligations/" + obligation.reference());
    }
}
