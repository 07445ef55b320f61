package org.contractgovernance.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.query.approval.ApprovalFold;
import org.contractgovernance.registers.Envelopes;
import org.junit.jupiter.api.Test;

/** AP-1 is asked of two posts of the council and one of the provider; its last day is Tuesday 31 May 2016. */
class OpenApprovalsTest {

    private static ApprovalEntry after(ApprovalEvent... events) {
        ApprovalEntry row = ApprovalFold.evolve(null, asked(), envelope(asked()));
        for (ApprovalEvent each : events) {
            row = ApprovalFold.evolve(row, each, envelope(each));
        }
        return row;
    }

    private static ApprovalEvent asked() {
        return AnApproval.requested()
                .signatories(List.of(AnApproval.MANAGER_SIGNS, AnApproval.HEAD_SIGNS, AnApproval.DIRECTOR_SIGNS))
                .build();
    }

    private static Envelope envelope(ApprovalEvent event) {
        return Envelopes.of(event, "approval:1", AnApproval.REFERENCE, "2016-05-02");
    }

    private static List<Deadline> on(String day, ApprovalEntry... approvals) {
        LocalDate date = LocalDate.parse(day);
        return new OpenApprovals(Calendars.NONE.on(date), date).of(List.of(approvals));
    }

    @Test
    void eachPostThatHasNotSignedIsWaitedFor() {
        ApprovalEntry signed =
                after(new ApprovalSigned("1", AnApproval.authority(AnApproval.MANAGER_POST), ApprovalStatus.OPEN));
        assertThat(on("2016-05-03", signed))
                .extracting(Deadline::part, Deadline::owedBy, Deadline::state, Deadline::address)
                .containsExactly(
                        tuple(
                                "Head of Commissioning of the council",
                                OwedBy.COUNCIL,
                                DueState.AWAITED,
                                "approvals/AP-1"),
                        tuple(
                                "Provider Director of the provider",
                                OwedBy.PROVIDER,
                                DueState.AWAITED,
                                "approvals/AP-1"));
    }

    @Test
    void aSignatureIsDueSoonAndOverdue() {
        assertThat(on("2016-05-31", after()).getFirst().state()).isEqualTo(DueState.DUE_SOON);
        Deadline late = on("2016-06-01", after()).getFirst();
        assertThat(late.state()).isEqualTo(DueState.OVERDUE);
        assertThat(late.overdueSince()).hasToString("2016-06-01");
    }

    @Test
    void anApprovalThatEndedOrHasNoLastDayIsNotWaitedFor() {
        assertThat(on("2016-05-31", after(new ApprovalRefused(AnApproval.HEAD_SIGNS))))
                .isEmpty();
        ApprovalEvent endless = AnApproval.requested().lastDay(null).build();
        assertThat(on("2016-05-31", ApprovalFold.evolve(null, endless, envelope(endless))))
                .isEmpty();
    }
}
