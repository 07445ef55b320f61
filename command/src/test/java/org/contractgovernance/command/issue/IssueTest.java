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
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueCommand.RaiseIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueAssigned;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReprioritised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** How an issue is raised and worked on. */
class IssueTest extends IssueSituations {

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
                .satisfies(event -> assertThat(EventMetadata.of(event))
                        .returns(Role.PROVIDER, Metadata::role)
                        .returns(LocalDate.of(2016, 5, 2), Metadata::effectiveOn)
                        .returns(null, Metadata::causation));
    }

    @Test
    void anIssueMayBeTheCouncilsOwn() {
        nothing()
                .when(reviewer(), raise(null, null, Visibility.COUNCIL_ONLY, null))
                .happens(raised("I-100001", null, null, Visibility.COUNCIL_ONLY))
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
                .satisfies(
                        event -> assertThat(EventMetadata.of(event).causation()).isEqualTo(EVENT));
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
    void anIssueIsDueNoEarlierThanItArose() {
        nothing()
                .when(
                        commissioner(),
                        new RaiseIssue(
                                CONTRACT,
                                IssueType.PROBLEM,
                                "Late returns",
                                "Two schools' returns are missing",
                                Severity.MODERATE,
                                Priority.MEDIUM,
                                null,
                                null,
                                TODAY.minusDays(1),
                                null,
                                null,
                                null,
                                null))
                .isRefused(IssueRule.DUE_BEFORE_IT_AROSE, "/dueOn");
        given(raised)
                .when(commissioner(), assign(7, LocalDate.of(2016, 4, 30)))
                .isRefused(IssueRule.DUE_BEFORE_IT_AROSE, "/dueOn");
    }

    @Test
    void anIssueIsAssigned() {
        given(raised).when(commissioner(), assign(7, DUE)).happens(new IssueAssigned(null, person(7), null, DUE));
    }

    @Test
    void anotherOwnerKeepsTheDayThatWasSet() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), null, DUE)))
                .when(provider(), assign(8, null))
                .happens(new IssueAssigned(person(7), person(8), DUE, DUE));
    }

    @Test
    void anIssueIsAssignedToSomebodyElseOrByAnotherDay() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), null, DUE)))
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
        given(raised, commissioner().on("2016-05-04").did(new IssueAssigned(null, person(7), null, DUE)))
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
        given(raised, note)
                .when(provider().seen(0), RESOLVE)
                .happens(new IssueResolved(IssueStatus.OPEN, "the figures were sent"));
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
}
