package org.contractgovernance.contracts.issue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;

/**
 * An issue for tests to begin with, I-14: events in the past tense, commands in the imperative. A test says only what matters
 * to it.
 */
@RecordBuilder.Include({
    IssueCommand.RaiseIssue.class,
    IssueCommand.RecordProgress.class,
    IssueCommand.ReprioritiseIssue.class,
    IssueCommand.EscalateToEarlyWarning.class,
    IssueCommand.WithdrawIssue.class,
    IssueEvent.IssueRaised.class,
    IssueEntry.class,
    IssueEntry.IssueMatter.class,
    IssueEntry.IssueOrigin.class,
    IssueQuery.IssuesLog.class
})
public final class AnIssue {

    public static final String REFERENCE = "I-14";

    private AnIssue() {}

    /** It was raised, shared with the provider. */
    public static IssueRaisedBuilder raised() {
        return IssueRaisedBuilder.builder()
                .reference(REFERENCE)
                .type(IssueType.PROBLEM)
                .title("Late returns")
                .description("Two schools' returns are missing")
                .severity(Severity.MODERATE)
                .priority(Priority.MEDIUM)
                .visibility(Visibility.SHARED);
    }

    /** Raise it, in the same words. */
    public static RaiseIssueBuilder raise() {
        return RaiseIssueBuilder.builder()
                .contract(AContract.REFERENCE)
                .type(IssueType.PROBLEM)
                .title("Late returns")
                .description("Two schools' returns are missing")
                .severity(Severity.MODERATE)
                .priority(Priority.MEDIUM);
    }

    /** Note what has been found since. */
    public static RecordProgressBuilder recordProgress() {
        return RecordProgressBuilder.builder()
                .contract(AContract.REFERENCE)
                .issue(REFERENCE)
                .note("One came in");
    }

    /** Say that it is worse or better, or more or less pressing. */
    public static ReprioritiseIssueBuilder reprioritise() {
        return ReprioritiseIssueBuilder.builder()
                .contract(AContract.REFERENCE)
                .issue(REFERENCE)
                .severity(Severity.MODERATE)
                .priority(Priority.MEDIUM)
                .reason("It happened again");
    }

    /** Make an early warning of it, in the words of {@link AnEarlyWarning}. */
    public static EscalateToEarlyWarningBuilder escalate() {
        return EscalateToEarlyWarningBuilder.builder()
                .contract(AContract.REFERENCE)
                .issue(REFERENCE)
                .cause(AnEarlyWarning.CAUSE)
                .event(AnEarlyWarning.EVENT)
                .consequence(AnEarlyWarning.CONSEQUENCE)
                .kinds(AnEarlyWarning.KINDS)
                .likelihood(4)
                .impact(5);
    }

    /** Take it out of the log's totals. */
    public static WithdrawIssueBuilder withdraw() {
        return WithdrawIssueBuilder.builder()
                .contract(AContract.REFERENCE)
                .issue(REFERENCE)
                .because(Withdrawal.RAISED_IN_ERROR)
                .reason("See I-12");
    }

    /** The whole log, as it stands. */
    public static IssuesLogBuilder log() {
        return IssuesLogBuilder.builder()
                .contract(AContract.REFERENCE)
                .status(Set.of())
                .severity(Set.of())
                .priority(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
