package org.contractgovernance.command.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueCommand.EscalateToEarlyWarning;
import org.contractgovernance.contracts.issue.IssueCommand.ReopenIssue;
import org.contractgovernance.contracts.issue.IssueCommand.ResolveIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueEscalated;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReopened;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** How an issue becomes an early warning. */
class EscalationTest {

    private static final String UUID = "01540000-0000-7000-8000-000000000014";
    private static final IssueEscalated ESCALATED = new IssueEscalated("early-warning:" + UUID, "EW-1");
    private static final IssueEscalated ESCALATED_QUIETLY = new IssueEscalated("early-warning:" + UUID, "EW-100001");

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private final Message<?> raised = raised(Visibility.SHARED);
    private final Message<?> escalated = commissioner().on("2016-05-05").did(ESCALATED);
    private final Message<?> quietly = commissioner().on("2016-05-05").did(ESCALATED_QUIETLY, Visibility.COUNCIL_ONLY);

    private Situation given(Message<?>... events) {
        return Situation.of(Issue.class, "issue:" + UUID, referenceData)
                .knownAs("I-14")
                .given(events);
    }

    private static Message<?> raised(Visibility visibility) {
        return commissioner()
                .on("2016-05-01")
                .did(AnIssue.raised().visibility(visibility).build(), visibility);
    }

    private static EscalateToEarlyWarning escalate(int likelihood, int impact, Visibility visibility) {
        return escalate(likelihood, impact, visibility, null);
    }

    private static EscalateToEarlyWarning escalate(
            int likelihood, int impact, Visibility visibility, CouldHaveWarned could) {
        return AnIssue.escalate()
                .likelihood(likelihood)
                .impact(impact)
                .couldHaveWarned(could)
                .visibility(visibility)
                .build();
    }

    private static EarlyWarningRaised warned(Visibility visibility) {
        return warned(visibility, null);
    }

    private static EarlyWarningRaised warned(Visibility visibility, CouldHaveWarned could) {
        return AnEarlyWarning.raised()
                .reference(visibility == Visibility.SHARED ? "EW-1" : "EW-100001")
                .title("Late returns")
                .inherent(new Score(4, 5, 20, "very high"))
                .issue("I-14")
                .couldHaveWarned(could)
                .visibility(visibility)
                .build();
    }

    private static void seenBy(Visibility visibility, Situation situation) {
        situation.seenBy(visibility);
        assertThat(situation.eventsElsewhere())
                .singleElement()
                .satisfies(event ->
                        assertThat(EventMetadata.of(event).visibility()).isEqualTo(visibility));
    }

    @Test
    void anIssueBecomesAnEarlyWarning() {
        Situation situation = given(raised)
                .when(provider(), escalate(4, 5, null))
                .then(ESCALATED)
                .thenElsewhere(warned(Visibility.SHARED));

        seenBy(Visibility.SHARED, situation);
        assertThat(situation.outcome().byEntity()).containsOnlyKeys("issue:" + UUID, "early-warning:" + UUID);
    }

    @Test
    void theEarlyWarningFollowsFromTheEscalation() {
        Situation situation = given(raised).when(commissioner(), escalate(4, 5, null));

        assertThat(situation.eventsElsewhere())
                .singleElement()
                .satisfies(event -> assertThat(EventMetadata.of(event))
                        .returns(situation.events().getFirst().getIdentifier(), Metadata::causation)
                        .returns(Acts.COMMISSIONER, Metadata::actor)
                        .returns("request-1", Metadata::correlation)
                        .returns(LocalDate.of(2016, 5, 11), Metadata::effectiveOn));
    }

    @Test
    void aSharedIssueMayBecomeACouncilOnlyEarlyWarning() {
        Situation situation = given(raised)
                .when(commissioner(), escalate(4, 5, Visibility.COUNCIL_ONLY))
                .then(ESCALATED_QUIETLY)
                .thenElsewhere(warned(Visibility.COUNCIL_ONLY));

        seenBy(Visibility.COUNCIL_ONLY, situation);
    }

    @Test
    void aCouncilOnlyIssueBecomesACouncilOnlyEarlyWarning() {
        Situation situation = given(raised(Visibility.COUNCIL_ONLY))
                .when(commissioner(), escalate(4, 5, Visibility.SHARED))
                .then(ESCALATED_QUIETLY)
                .thenElsewhere(warned(Visibility.COUNCIL_ONLY));

        seenBy(Visibility.COUNCIL_ONLY, situation);
    }

    @Test
    void theProviderSharesWhatItEscalates() {
        given(raised)
                .when(provider(), escalate(4, 5, Visibility.COUNCIL_ONLY))
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void likelihoodAndImpactAreOnTheMatrix() {
        given(raised)
                .when(commissioner(), escalate(6, 1, null))
                .isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/likelihood");
        given(raised).when(commissioner(), escalate(1, 6, null)).isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/impact");
    }

    @Test
    void anIssueIsEscalatedOnlyOnce() {
        given(raised, escalated)
                .when(provider(), escalate(4, 5, null))
                .isRefused(IssueRule.ISSUE_ALREADY_ESCALATED)
                .becauseOf(EntityKind.EARLY_WARNING, ESCALATED.earlyWarning());
    }

    @Test
    void aPartyCouldHaveWarnedNoLaterThanTheIssueIsEscalated() {
        CouldHaveWarned could = new CouldHaveWarned(null, LocalDate.of(2016, 5, 1));
        given(raised).when(commissioner(), escalate(4, 5, null, could)).thenElsewhere(warned(Visibility.SHARED, could));
        given(raised)
                .when(commissioner(), escalate(4, 5, null, new CouldHaveWarned(TODAY.plusDays(1), null)))
                .isRefused(EarlyWarningRule.WARNED_BEFORE_IT_COULD, "/couldHaveWarned/council");
    }

    @Test
    void anEscalatedIssueIsToldAsSuchToThoseWhoMayKnow() {
        given(raised, escalated)
                .when(commissioner(), new ResolveIssue(CONTRACT, "I-14", "sent", null, null))
                .then(new IssueResolved(IssueStatus.ESCALATED, "sent"));
        given(raised, escalated, commissioner().did(new IssueResolved(IssueStatus.ESCALATED, "sent")))
                .when(commissioner(), new ReopenIssue(CONTRACT, "I-14", "late again", null, null))
                .then(new IssueReopened(IssueStatus.RESOLVED, IssueStatus.ESCALATED));
        given(raised, quietly, commissioner().did(new IssueResolved(IssueStatus.OPEN, "sent")))
                .when(commissioner(), new ReopenIssue(CONTRACT, "I-14", "late again", null, null))
                .then(new IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN));
    }

    @Test
    void anIssueIsEscalatedOnlyOnceEvenWhenItWasReopened() {
        given(
                        raised,
                        escalated,
                        commissioner().did(new IssueResolved(IssueStatus.OPEN, "sent")),
                        commissioner().did(new IssueReopened(IssueStatus.RESOLVED, IssueStatus.OPEN)))
                .when(commissioner(), escalate(4, 5, null))
                .isRefused(IssueRule.ISSUE_ALREADY_ESCALATED);
    }

    @Test
    void aResolvedIssueIsNotEscalated() {
        given(raised, commissioner().did(new IssueResolved(IssueStatus.OPEN, "sent")))
                .when(commissioner(), escalate(4, 5, null))
                .isRefused(IssueRule.ISSUE_NOT_OPEN);
    }

    @Test
    void anIssueIsNotEscalatedBeforeItWasRaised() {
        given(raised)
                .when(commissioner().on("2016-04-30"), escalate(4, 5, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void theProviderIsNotToldOfACouncilOnlyEscalation() {
        given(raised, quietly).when(provider(), escalate(4, 5, null)).isRefused(GeneralRule.CHANGED_MEANWHILE);
        given(raised, quietly)
                .when(provider(), escalate(6, 5, null))
                .isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/likelihood");
    }

    @Test
    void anEscalatedIssueIsResolvedNoEarlierThanItWasEscalated() {
        given(raised, escalated)
                .when(provider().on("2016-05-04"), new ResolveIssue(CONTRACT, "I-14", "sent", null, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aCouncilOnlyEscalationDoesNotBindTheProvider() {
        given(raised, quietly)
                .when(provider().on("2016-05-04"), new ResolveIssue(CONTRACT, "I-14", "sent", null, null))
                .then(new IssueResolved(IssueStatus.OPEN, "sent"));
    }
}
