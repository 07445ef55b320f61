package org.contractgovernance.command.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.directory.Directory.Kind;
import org.contractgovernance.command.directory.DirectoryInMemory;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.issue.IssueCommand.AssignIssue;
import org.contractgovernance.contracts.issue.IssueCommand.CloseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RaiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.issue.IssueCommand.ReopenIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ReprioritiseIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ResolveIssue;
import org.contractgovernance.contracts.issue.IssueCommand.WithdrawIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueAssigned;
import org.contractgovernance.contracts.issue.IssueEvent.IssueClosed;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReprioritised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueEvent.IssueWithdrawn;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final String ID = "issue:01540000-0000-7000-8000-000000000014";
    private static final String I_14 = "I-14";
    private static final String EVENT = "01540000-0000-7000-8000-000000000099";
    private static final LocalDate DUE = LocalDate.of(2016, 6, 1);

    private final DirectoryInMemory directory = new DirectoryInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new ServiceRetained("PLACES", "Place planning"))
            .entity(CONTRACT, Kind.KPI, "KPI-07", "kpi:" + CONTRACT + "/KPI-07");

    private final Message<?> raised = commissioner().on("2016-05-01").did(raised(I_14, null, null, Visibility.SHARED));
    private final Message<?> hidden = commissioner()
            .on("2016-05-01")
            .did(raised(I_14, null, null, Visibility.COUNCIL_ONLY), Visibility.COUNCIL_ONLY);
    private final Message<?> resolved = provider().on("2016-05-05").did(new IssueResolved("the figures were sent"));
    private final Message<?> closed = commissioner().on("2016-05-06").did(new IssueClosed(null));
    private final Message<?> reopened = commissioner().on("2016-05-08").did(new IssueReopened(IssueStatus.CLOSED));
    private final Message<?> withdrawn =
            commissioner().on("2016-05-05").did(new IssueWithdrawn(Withdrawal.RAISED_IN_ERROR, null));

    private Situation nothing() {
        return Situation.of(Issue.class, ID, directory);
    }

    private Situation given(Message<?>... events) {
        return nothing().knownAs(I_14).given(events);
    }

    private static IssueRaised raised(String reference, String kpi, String service, Visibility visibility) {
        return new IssueRaised(
                reference,
                IssueType.PROBLEM,
                "Late returns",
                "Two schools' returns are missing",
                Severity.MODERATE,
                Priority.MEDIUM,
                kpi,
                service,
                null,
                visibility);
    }

    private static RaiseIssue raise(String kpi, String service, Visibility visibility, String arisesFrom) {
        return new RaiseIssue(
                CONTRACT,
                IssueType.PROBLEM,
                "Late returns",
                "Two schools' returns are missing",
                Severity.MODERATE,
                Priority.MEDIUM,
                kpi,
                service,
                null,
                visibility,
                arisesFrom,
                null,
                null);
    }

    private static final RaiseIssue RAISE = raise(null, null, null, null);

    private static AssignIssue assign(int person, LocalDate dueOn) {
        return new AssignIssue(CONTRACT, I_14, person(person), dueOn, null, null);
    }

    private static RecordProgress progress(Visibility visibility) {
        return new RecordProgress(CONTRACT, I_14, "One came in", visibility, null, null);
    }

    private static ReprioritiseIssue reprioritise(Severity severity, Priority priority) {
        return new ReprioritiseIssue(CONTRACT, I_14, severity, priority, "it happened again", null, null);
    }

    private static final ResolveIssue RESOLVE = new ResolveIssue(CONTRACT, I_14, "the figures were sent", null, null);
    private static final CloseIssue CLOSE = new CloseIssue(CONTRACT, I_14, null, null, null);
    private static final ReopenIssue REOPEN = new ReopenIssue(CONTRACT, I_14, "they are late again", null, null);

    private static WithdrawIssue withdraw(Withdrawal because, String duplicateOf) {
        return new WithdrawIssue(CONTRACT, I_14, because, duplicateOf, "see I-12", null, null);
    }

    @Test
    void anIssueIsRaised() {
        nothing()
                .when(commissioner(), raise("KPI-07", "PLACES", null, null))
                .happens(raised("I-1", "KPI-07", "PLACES", Visibility.SHARED))
                .seenBy(Visibility.SHARED);
    }

    @Test
    void anIssueHasAnIdentifierOfItsKindAndItsEventsSayWhoActed() {
        Situation raised = nothing().when(provider().on("2016-05-02"), RAISE);

        assertThat(raised.outcome().byEntity().keySet())
                .singleElement()
                .asString()
                .matches("issue:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
        assertThat(raised.events())
                .singleElement()
                .satisfies(event -> assertThat(event.getMetaData())
                        .containsEntry("role", "provider")
                        .containsEntry("effectiveOn", "2016-05-02")
                        .doesNotContainKeys("today", "ifMatch", "causation"));
    }

    @Test
    void anIssueMayBeTheCouncilsOwn() {
        nothing()
                .when(reviewer(), raise(null, null, Visibility.COUNCIL_ONLY, null))
                .happens(raised("I-1", null, null, Visibility.COUNCIL_ONLY))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void theProviderSharesWhatItRaises() {
        nothing()
                .when(provider(), raise(null, null, Visibility.COUNCIL_ONLY, null))
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void aKpiIsDefinedBeforeItIsNamed() {
        nothing().when(provider(), raise("KPI-99", null, null, null)).isRefused(IssueRule.UNKNOWN_KPI, "/kpi");
    }

    @Test
    void aServiceIsCommissionedOrRetainedBeforeItIsNamed() {
        nothing()
                .when(provider(), raise(null, "CATERING", null, null))
                .isRefused(ContractRule.UNKNOWN_SERVICE, "/service");
    }

    @Test
    void anIssueFollowsFromWhatItArisesFrom() {
        directory.event(CONTRACT, EVENT);
        Situation raised = nothing().when(commissioner(), raise(null, null, null, EVENT));

        assertThat(raised.events())
                .singleElement()
                .satisfies(event -> assertThat(event.getMetaData()).containsEntry("causation", EVENT));
    }

    @Test
    void whatAnIssueArisesFromIsOnRecord() {
        nothing()
                .when(commissioner(), raise(null, null, null, EVENT))
                .isRefused(GeneralRule.UNKNOWN_CAUSE, "/arisesFrom");
    }

    @Test
    void anIssueDoesNotAriseTomorrow() {
        nothing()
                .when(commissioner().on(TODAY.plusDays(1)), RAISE)
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void anIssueIsAssigned() {
        given(raised).when(commissioner(), assign(7, DUE)).happens(new IssueAssigned(null, person(7), DUE));
    }

    @Test
    void anotherOwnerKeepsTheDayThatWasSet() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), DUE)))
                .when(provider(), assign(8, null))
                .happens(new IssueAssigned(person(7), person(8), DUE));
    }

    @Test
    void anIssueIsAssignedToSomebodyElseOrByAnotherDay() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), DUE)))
                .when(commissioner(), assign(7, null))
                .isRefused(IssueRule.ISSUE_ASSIGNED_ALREADY, "/owner");
    }

    @Test
    void anOwnerIsEnteredBeforeTheyAreNamed() {
        directory.stranger(person(7));
        given(raised).when(commissioner(), assign(7, null)).isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
    }

    @Test
    void nobodyOwnsAnIssueBeforeTheOwnerBefore() {
        given(raised, commissioner().on("2016-05-04").did(new IssueAssigned(null, person(7), DUE)))
                .when(commissioner().on("2016-05-03"), assign(8, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void nobodyOwnsAnIssueBeforeItWasRaised() {
        given(raised)
                .when(commissioner().on("2016-04-30"), assign(8, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void progressIsRecordedForAnEarlierDay() {
        given(raised, resolved, closed, reopened)
                .when(provider().on("2016-05-01"), progress(null))
                .happens(new IssueProgressRecorded("One came in"))
                .seenBy(Visibility.SHARED);
    }

    @Test
    void progressIsNotMadeBeforeTheIssueWasRaised() {
        given(raised)
                .when(provider().on("2016-04-30"), progress(null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aNoteOnASharedIssueMayBeTheCouncilsOwn() {
        given(raised)
                .when(commissioner(), progress(Visibility.COUNCIL_ONLY))
                .happens(new IssueProgressRecorded("One came in"))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void aNoteOnACouncilOnlyIssueIsCouncilOnly() {
        given(hidden)
                .when(commissioner(), progress(Visibility.SHARED))
                .happens(new IssueProgressRecorded("One came in"))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void theProviderSharesItsNotes() {
        given(raised)
                .when(provider(), progress(Visibility.COUNCIL_ONLY))
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void aCouncilOnlyIssueIsUnknownToTheProvider() {
        given(hidden).when(provider(), progress(null)).isRefused(GeneralRule.UNKNOWN_ENTITY);
    }

    @Test
    void aCouncilOnlyNoteDoesNotCountForTheProvider() {
        Message<?> note = commissioner().did(new IssueProgressRecorded("they lied"), Visibility.COUNCIL_ONLY);
        given(raised, note).when(provider().seen(0), RESOLVE).happens(new IssueResolved("the figures were sent"));
        given(raised, note).when(commissioner().seen(0), RESOLVE).isRefused(GeneralRule.STALE_VERSION);
    }

    @Test
    void anIssueIsReprioritised() {
        given(raised)
                .when(commissioner(), reprioritise(Severity.SEVERE, Priority.MEDIUM))
                .happens(new IssueReprioritised(Severity.MODERATE, Severity.SEVERE, Priority.MEDIUM, Priority.MEDIUM));
    }

    @Test
    void reprioritisingChangesSomething() {
        given(raised)
                .when(commissioner(), reprioritise(Severity.MODERATE, Priority.MEDIUM))
                .isRefused(IssueRule.PRIORITY_UNCHANGED);
    }

    @Test
    void reprioritisingFollowsTheOneBefore() {
        given(
                        raised,
                        commissioner()
                                .on("2016-05-04")
                                .did(new IssueReprioritised(
                                        Severity.MODERATE, Severity.SEVERE, Priority.MEDIUM, Priority.HIGH)))
                .when(commissioner().on("2016-05-03"), reprioritise(Severity.MINOR, Priority.HIGH))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anIssueIsResolvedLastWeek() {
        given(raised).when(provider().on("2016-05-04"), RESOLVE).happens(new IssueResolved("the figures were sent"));
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
                .happens(new IssueClosed(null))
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
                .happens(new IssueReopened(IssueStatus.RESOLVED))
                .followsFrom(1);
    }

    @Test
    void aClosedIssueIsReopened() {
        given(raised, resolved, closed)
                .when(commissioner(), REOPEN)
                .happens(new IssueReopened(IssueStatus.CLOSED))
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
                .happens(new IssueWithdrawn(Withdrawal.RAISED_IN_ERROR, null));
    }

    @Test
    void aDuplicateIsWithdrawnEvenWhenClosed() {
        directory.entity(CONTRACT, Kind.ISSUE, "I-12", "issue:12");
        given(raised, resolved, closed)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .happens(new IssueWithdrawn(Withdrawal.DUPLICATE, "I-12"));
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
        directory.entity(CONTRACT, Kind.ISSUE, I_14, ID);
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
        directory.entity(CONTRACT, Kind.ISSUE, "I-12", "issue:12", Visibility.COUNCIL_ONLY);
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .isRefused(IssueRule.DUPLICATE_NOT_SHARED, "/duplicateOf");
        given(hidden)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "I-12"))
                .happens(new IssueWithdrawn(Withdrawal.DUPLICATE, "I-12"));
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
