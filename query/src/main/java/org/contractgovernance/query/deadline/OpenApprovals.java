package org.contractgovernance.query.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.kpi.DueState;

/** The signatures that open approvals wait for until their last day, from the rows that describe a day. */
final class OpenApprovals {

    private final CalendarVersion version;
    private final LocalDate day;

    /**
     * @param version the working calendar on the day asked about
     * @param day the day asked about
     */
    OpenApprovals(CalendarVersion version, LocalDate day) {
        this.version = version;
        this.day = day;
    }

    /** One deadline for each post that has not signed. */
    List<Deadline> of(Collection<ApprovalEntry> approvals) {
        return approvals.stream()
                .filter(each -> each.status() == ApprovalStatus.OPEN)
                .flatMap(each -> Stream.ofNullable(each.asked().lastDay())
                        .flatMap(lastDay -> each.signatures().stream()
                                .filter(post -> post.signedBy() == null)
                                .map(post ->
                                        deadline(each.reference(), new Signatory(post.party(), post.post()), lastDay))))
                .toList();
    }

    private Deadline deadline(String approval, Signatory post, LocalDate lastDay) {
        DueState state = DueState.waiting(lastDay, day, version);
        return new Deadline(
                DeadlineKind.APPROVAL,
                post.party() == ContractParty.PROVIDER ? OwedBy.PROVIDER : OwedBy.COUNCIL,
                null,
                approval,
                post.words(),
                lastDay,
                state,
                state == DueState.OVERDUE ? lastDay.plusDays(1) : null,
                version.used(),
                "approvals/" + approval);
    }
}
