package org.contractgovernance.query.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEntry.IssueEnd;
import org.contractgovernance.contracts.issue.IssueEntry.IssueHandling;
import org.contractgovernance.contracts.issue.IssueEntry.IssueState;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueEvent.IssueAssigned;
import org.contractgovernance.contracts.issue.IssueEvent.IssueClosed;
import org.contractgovernance.contracts.issue.IssueEvent.IssueEscalated;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReprioritised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueEvent.IssueWithdrawn;
import org.contractgovernance.contracts.issue.IssueMatterBuilder;
import org.contractgovernance.contracts.issue.IssueOriginBuilder;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueFoldTest {

    private static final PersonId OWNER = APerson.number(2);
    private static final LocalDate DUE = LocalDate.of(2016, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 5, 1);

    private @Nullable IssueEntry row;

    private IssueFoldTest given(String on, IssueEvent event) {
        row = IssueFold.evolve(row, event, Envelopes.of(event, "issue:1", "I-14", on));
        return this;
    }

    private IssueFoldTest raised() {
        return given(
                "2016-03-01",
                AnIssue.raised()
                        .severity(Severity.SERIOUS)
                        .priority(Priority.HIGH)
                        .kpi("KPI-07")
                        .service("ADMISSIONS")
                        .dueOn(DUE)
                        .build());
    }

    private IssueEntry row() {
        assertThat(row).isNotNull();
        return row;
    }

    @Test
    void anIssueIsShownAsItWasRaised() {
        raised();
        assertThat(row())
                .isEqualTo(new IssueEntry(
                        Happenings.CONTRACT,
                        "I-14",
                        14,
                        IssueMatterBuilder.builder()
                                .type(IssueType.PROBLEM)
                                .title("Late returns")
                                .description("Two schools' returns are missing")
                                .build(),
                        new IssueState(Severity.SERIOUS, Priority.HIGH, IssueStatus.OPEN),
                        IssueOriginBuilder.builder()
                                .kpi("KPI-07")
                                .service("ADMISSIONS")
                                .visibility(Visibility.SHARED)
                                .raisedBy(Happenings.SOMEBODY)
                                .raisedAs(Role.COMMISSIONER)
                                .raisedOn(LocalDate.of(2016, 3, 1))
                                .build(),
                        new IssueHandling(null, DUE, null, null, null),
                        new IssueEnd(null, null, null, null, null)));
    }

    @Test
    void whoeverIsToDealWithItMayBeGivenAnotherDay() {
        raised().given("2016-03-02", new IssueAssigned(null, OWNER, DUE, LATER));
        assertThat(row().handling().owner()).isEqualTo(OWNER);
        assertThat(row().handling().dueOn()).isEqualTo(LATER);
    }

    @Test
    void theLatestNoteIsShownWithItsDay() {
        raised().given("2016-03-02", new IssueProgressRecorded("asked"))
                .given("2016-03-09", new IssueProgressRecorded("answered"));
        assertThat(row().handling().progress()).isEqualTo("answered");
        assertThat(row().handling().progressOn()).isEqualTo("2016-03-09");
    }

    @Test
    void severityAndPriorityChange() {
        raised().given(
                        "2016-03-02",
                        new IssueReprioritised(Severity.SERIOUS, Severity.MINOR, Priority.HIGH, Priority.LOW));
        assertThat(row().state().severity()).isEqualTo(Severity.MINOR);
        assertThat(row().state().priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void anIssueIsResolvedAndClosed() {
        raised().given("2016-03-05", new IssueResolved(IssueStatus.OPEN, "sent"));
        assertThat(row().state().status()).isEqualTo(IssueStatus.RESOLVED);
        assertThat(row().end().outcome()).isEqualTo("sent");
        assertThat(row().end().resolvedOn()).isEqualTo("2016-03-05");

        given("2016-03-08", new IssueClosed(null));
        assertThat(row().state().status()).isEqualTo(IssueStatus.CLOSED);
        assertThat(row().end().closedOn()).isEqualTo("2016-03-08");
        assertThat(row().end().outcome()).isEqualTo("sent");
    }

    @Test
    void aReopenedIssueHasNoOutcomeYet() {
        raised().given("2016-03-05", new IssueResolved(IssueStatus.OPEN, "sent"))
                .given("2016-03-08", new IssueClosed(null))
                .given("2016-03-09", new IssueReopened(IssueStatus.CLOSED, IssueStatus.OPEN));
        assertThat(row().state().status()).isEqualTo(IssueStatus.OPEN);
        assertThat(row().end().outcome()).isNull();
        assertThat(row().end().resolvedOn()).isNull();
        assertThat(row().end().closedOn()).isNull();
    }

    @Test
    void anIssueThatBecameAnEarlyWarningIsOneStillAfterReopening() {
        raised().given("2016-03-02", new IssueEscalated("early-warning:1", "EW-3"));
        assertThat(row().state().status()).isEqualTo(IssueStatus.ESCALATED);
        assertThat(row().handling().earlyWarning()).isEqualTo("EW-3");

        given("2016-03-05", new IssueResolved(IssueStatus.ESCALATED, "sent"))
                .given("2016-03-09", new IssueReopened(IssueStatus.RESOLVED, IssueStatus.ESCALATED));
        assertThat(row().state().status()).isEqualTo(IssueStatus.ESCALATED);
        assertThat(row().handling().earlyWarning()).isEqualTo("EW-3");
    }

    /** The council's escalation is hidden from the provider, so what all may see says open. */
    @Test
    void whatTheCouncilAloneEscalatedIsEscalatedToTheCouncilAfterReopening() {
        raised().given("2016-03-02", new IssueEscalated("early-warning:1", "EW-3"))
                .given("2016-03-05", new IssueResolved(IssueStatus.OPEN, "sent"))
                .given("2016-03-09", new IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN));
        assertThat(row().state().status()).isEqualTo(IssueStatus.ESCALATED);
    }

    @Test
    void anEscalationEffectiveAfterTheResolutionLeavesItResolved() {
        raised().given("2016-03-05", new IssueResolved(IssueStatus.OPEN, "sent"))
                .given("2016-03-06", new IssueEscalated("early-warning:1", "EW-3"));
        assertThat(row().state().status()).isEqualTo(IssueStatus.RESOLVED);
        assertThat(row().handling().earlyWarning()).isEqualTo("EW-3");
    }

    @Test
    void aDuplicateNamesTheIssueThatSaysTheSame() {
        raised().given("2016-03-05", new IssueWithdrawn(IssueStatus.OPEN, Withdrawal.DUPLICATE, "I-12"));
        assertThat(row().state().status()).isEqualTo(IssueStatus.WITHDRAWN);
        assertThat(row().end().withdrawnBecause()).isEqualTo(Withdrawal.DUPLICATE);
        assertThat(row().end().duplicateOf()).isEqualTo("I-12");
    }

    @ParameterizedTest
    @CsvSource({"2016-04-01,false,false", "2016-04-02,false,true", "2016-04-02,true,false"})
    void anIssueIsOverdueAfterItsDayWhileItIsLive(LocalDate day, boolean resolved, boolean overdue) {
        raised();
        if (resolved) {
            given("2016-03-05", new IssueResolved(IssueStatus.OPEN, "sent"));
        }
        Standing standing = new Standing(0, 7, Instant.EPOCH, DUE, null);
        assertThat(IssuesLogHandler.line(new RegisterQuery.Shown<>(row(), "issue:1", standing), day)
                        .overdue())
                .isEqualTo(overdue);
    }

    @Test
    void nothingHappensToAnIssueBeforeItIsRaised() {
        assertThatIllegalStateException().isThrownBy(() -> given("2016-03-02", new IssueProgressRecorded("asked")));
    }

    @Test
    void anIssueIsRaisedOnce() {
        raised();
        assertThatIllegalStateException().isThrownBy(this::raised);
    }
}
