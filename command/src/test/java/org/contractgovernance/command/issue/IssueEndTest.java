package org.contractgovernance.command.issue;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueEvent.IssueClosed;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueEvent.IssueWithdrawn;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.junit.jupiter.api.Test;

/** How an issue ends, and begins again. */
class IssueEndTest extends IssueSituations {

    @Test
    void anIssueIsResolvedLastWeek() {
        given(raised)
                .when(provider().on("2016-05-04"), RESOLVE)
                .then(new IssueResolved(IssueStatus.OPEN, "the figures were sent"));
    }

    @Test
    void anIssueIsNotResolvedBeforeItWasRaised() {
        given(raised)
                .when(provider().on("2016-04-30"), RESOLVE)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aResolvedIssueTakesNoFurtherWork() {
        given(raised, resolved).when(provider(), progress(null)).isRefused(IssueRule.ISSUE_NOT_OPEN);
        given(raised, resolved).when(provider(), assign(7, null)).isRefused(IssueRule.ISSUE_NOT_OPEN);
        given(raised, resolved).when(provider(), RESOLVE).isRefused(IssueRule.ISSUE_NOT_OPEN);
        given(raised, resolved)
                .when(commissioner(), reprioritise(Severity.MINOR, Priority.LOW))
                .isRefused(IssueRule.ISSUE_NOT_OPEN);
    }

    @Test
    void aResolvedIssueIsClosed() {
        given(raised, resolved)
                .when(commissioner(), CLOSE)
                .then(new IssueClosed(null))
                .followsFrom(1);
    }

    @Test
    void anIssueIsResolvedBeforeItIsClosed() {
        given(raised).when(commissioner(), CLOSE).isRefused(IssueRule.ISSUE_NOT_RESOLVED);
        given(raised, resolved)
                .when(commissioner().on("2016-05-04"), CLOSE)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aResolvedIssueIsReopened() {
        given(raised, resolved)
                .when(commissioner(), REOPEN)
                .then(new IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN))
                .followsFrom(1);
    }

    @Test
    void aClosedIssueIsReopened() {
        given(raised, resolved, closed)
                .when(commissioner(), REOPEN)
                .then(new IssueReopened(IssueStatus.CLOSED, IssueStatus.OPEN))
                .followsFrom(2);
    }

    @Test
    void anOpenIssueIsNotReopened() {
        given(raised, resolved, closed, reopened).when(commissioner(), REOPEN).isRefused(IssueRule.ISSUE_IS_OPEN);
    }

    @Test
    void aReopenedIssueIsResolvedNoEarlierThanItWasReopened() {
        given(raised, resolved, closed, reopened)
                .when(provider().on("2016-05-07"), RESOLVE)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anIssueRaisedInErrorIsWithdrawn() {
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.RAISED_IN_ERROR, null))
                .then(new IssueWithdrawn(IssueStatus.OPEN, Withdrawal.RAISED_IN_ERROR, null));
    }

    @Test
    void aDuplicateIsWithdrawnEvenWhenClosed() {
        referenceData.entity(CONTRACT, EntityKind.ISSUE, "I-12", "issue:12");
        given(raised, resolved, closed)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .then(new IssueWithdrawn(IssueStatus.CLOSED, Withdrawal.DUPLICATE, "I-12"));
    }

    @Test
    void aDuplicateNamesTheEntryThatSaysTheSame() {
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, null))
                .isRefused(IssueRule.DUPLICATE_OF_NOTHING, "/duplicateOf");
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.RAISED_IN_ERROR, "I-12"))
                .isRefused(IssueRule.DUPLICATE_OF_NOTHING, "/duplicateOf");
    }

    @Test
    void anIssueIsNoDuplicateOfItself() {
        referenceData.entity(CONTRACT, EntityKind.ISSUE, I_14, ID);
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, I_14))
                .isRefused(IssueRule.DUPLICATE_OF_ITSELF, "/duplicateOf");
    }

    @Test
    void whatSaysTheSameIsOnRecord() {
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .isRefused(IssueRule.UNKNOWN_DUPLICATE, "/duplicateOf");
    }

    @Test
    void aSharedIssueIsNoDuplicateOfACouncilOnlyOne() {
        referenceData.entity(CONTRACT, EntityKind.ISSUE, "I-12", "issue:12", Visibility.COUNCIL_ONLY);
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .isRefused(IssueRule.DUPLICATE_NOT_SHARED, "/duplicateOf");
        given(hidden)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .then(new IssueWithdrawn(IssueStatus.OPEN, Withdrawal.DUPLICATE, "I-12"));
    }

    @Test
    void aWithdrawnIssueStaysWithdrawn() {
        given(raised, withdrawn).when(commissioner(), REOPEN).isRefused(IssueRule.ISSUE_WITHDRAWN);
        given(raised, withdrawn).when(commissioner(), CLOSE).isRefused(IssueRule.ISSUE_WITHDRAWN);
        given(raised, withdrawn)
                .when(commissioner(), withdraw(Withdrawal.RAISED_IN_ERROR, null))
                .isRefused(IssueRule.ISSUE_WITHDRAWN);
        given(raised, withdrawn).when(commissioner(), progress(null)).isRefused(IssueRule.ISSUE_NOT_OPEN);
    }
}
