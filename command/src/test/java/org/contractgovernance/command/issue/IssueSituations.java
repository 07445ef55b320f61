package org.contractgovernance.command.issue;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueCommand.AssignIssue;
import org.contractgovernance.contracts.issue.IssueCommand.CloseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.issue.IssueCommand.ReopenIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ReprioritiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ResolveIssue;
import org.contractgovernance.contracts.issue.IssueCommand.WithdrawIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueClosed;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueEvent.IssueWithdrawn;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;

/** An issue, and what can be asked of it. */
abstract class IssueSituations {

    static final String ID = "issue:01540000-0000-7000-8000-000000000014";
    static final String I_14 = AnIssue.REFERENCE;
    static final String EVENT = "01540000-0000-7000-8000-000000000099";
    static final LocalDate DUE = LocalDate.of(2016, 6, 1);

    final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new ServiceRetained("PLACES", "Place planning"))
            .entity(CONTRACT, EntityKind.KPI, "KPI-07", "kpi:" + CONTRACT + "/KPI-07");

    final Message<?> raised =
            commissioner().on("2016-05-01").did(AnIssue.raised().build());
    final Message<?> hidden = commissioner()
            .on("2016-05-01")
            .did(AnIssue.raised().visibility(Visibility.COUNCIL_ONLY).build(), Visibility.COUNCIL_ONLY);
    final Message<?> resolved =
            provider().on("2016-05-05").did(new IssueResolved(IssueStatus.OPEN, "the figures were sent"));
    final Message<?> closed = commissioner().on("2016-05-06").did(new IssueClosed(null));
    final Message<?> reopened =
            commissioner().on("2016-05-08").did(new IssueReopened(IssueStatus.CLOSED, IssueStatus.OPEN));
    final Message<?> withdrawn =
            commissioner().on("2016-05-05").did(new IssueWithdrawn(IssueStatus.OPEN, Withdrawal.RAISED_IN_ERROR, null));

    Situation nothing() {
        return Situation.of(Issue.class, ID, referenceData);
    }

    Situation given(Message<?>... events) {
        return nothing().knownAs(I_14).given(events);
    }

    static AssignIssue assign(int person, LocalDate dueOn) {
        return new AssignIssue(CONTRACT, I_14, person(person), dueOn, null, null);
    }

    static RecordProgress progress(Visibility visibility) {
        return AnIssue.recordProgress().visibility(visibility).build();
    }

    static ReprioritiseIssue reprioritise(Severity severity, Priority priority) {
        return AnIssue.reprioritise().severity(severity).priority(priority).build();
    }

    static final ResolveIssue RESOLVE = new ResolveIssue(CONTRACT, I_14, "the figures were sent", null, null);
    static final CloseIssue CLOSE = new CloseIssue(CONTRACT, I_14, null, null, null);
    static final ReopenIssue REOPEN = new ReopenIssue(CONTRACT, I_14, "they are late again", null, null);

    static WithdrawIssue withdraw(Withdrawal because, String duplicateOf) {
        return AnIssue.withdraw().because(because).duplicateOf(duplicateOf).build();
    }
}
