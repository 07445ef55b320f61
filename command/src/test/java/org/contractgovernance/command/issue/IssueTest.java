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
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent.IssueAssigned;
import org.contractgovernance.contracts.issue.IssueEvent.IssueProgressRecorded;
import org.contractgovernance.contracts.issue.IssueEvent.IssueReprioritised;
import org.contractgovernance.contracts.issue.IssueEvent.IssueResolved;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** How an issue is raised and worked on. */
class IssueTest extends IssueSituations {

    @Test
    void anIssueIsRaised() {
        nothing()
                .when(
                        commissioner(),
                        AnIssue.raise().kpi("KPI-07").service("PLACES").build())
                .then(AnIssue.raised()
                        .reference("I-1")
                        .kpi("KPI-07")
                        .service("PLACES")
                        .build())
                .seenBy(Visibility.SHARED);
    }

    @Test
    void anIssueHasAnIdentifierOfItsKindAndItsEventsSayWhoActed() {
        Situation raised =
                nothing().when(provider().on("2016-05-02"), AnIssue.raise().build());

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
                .when(
                        reviewer(),
                        AnIssue.raise().visibility(Visibility.COUNCIL_ONLY).build())
                .then(AnIssue.raised()
                        .reference("I-100001")
                        .visibility(Visibility.COUNCIL_ONLY)
                        .build())
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void theProviderSharesWhatItRaises() {
        nothing()
                .when(
                        provider(),
                        AnIssue.raise().visibility(Visibility.COUNCIL_ONLY).build())
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void aKpiIsDefinedBeforeItIsNamed() {
        nothing().when(provider(), AnIssue.raise().kpi("KPI-99").build()).isRefused(IssueRule.UNKNOWN_KPI, "/kpi");
    }

    @Test
    void aServiceIsCommissionedOrRetainedBeforeItIsNamed() {
        nothing()
                .when(provider(), AnIssue.raise().service("CATERING").build())
                .isRefused(ContractRule.UNKNOWN_SERVICE, "/service");
    }

    @Test
    void anIssueFollowsFromWhatItArisesFrom() {
        referenceData.event(CONTRACT, EVENT);
        Situation raised =
                nothing().when(commissioner(), AnIssue.raise().arisesFrom(EVENT).build());

        assertThat(raised.events())
                .singleElement()
                .satisfies(
                        event -> assertThat(EventMetadata.of(event).causation()).isEqualTo(EVENT));
    }

    @Test
    void whatAnIssueArisesFromIsOnRecord() {
        nothing()
                .when(commissioner(), AnIssue.raise().arisesFrom(EVENT).build())
                .isRefused(GeneralRule.UNKNOWN_CAUSE, "/arisesFrom");
    }

    @Test
    void anIssueDoesNotAriseTomorrow() {
        nothing()
                .when(commissioner().on(TODAY.plusDays(1)), AnIssue.raise().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void anIssueIsDueNoEarlierThanItArose() {
        nothing()
                .when(commissioner(), AnIssue.raise().dueOn(TODAY.minusDays(1)).build())
                .isRefused(IssueRule.DUE_BEFORE_IT_AROSE, "/dueOn");
        given(raised)
                .when(commissioner(), assign(7, LocalDate.of(2016, 4, 30)))
                .isRefused(IssueRule.DUE_BEFORE_IT_AROSE, "/dueOn");
    }

    @Test
    void anIssueIsAssigned() {
        given(raised).when(commissioner(), assign(7, DUE)).then(new IssueAssigned(null, person(7), null, DUE));
    }

    @Test
    void anotherOwnerKeepsTheDayThatWasSet() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), null, DUE)))
                .when(provider(), assign(8, null))
                .then(new IssueAssigned(person(7), person(8), DUE, DUE));
    }

    @Test
    void anIssueIsAssignedToSomebodyElseOrByAnotherDay() {
        given(raised, commissioner().on("2016-05-02").did(new IssueAssigned(null, person(7), null, DUE)))
                .when(commissioner(), assign(7, null))
                .isRefused(IssueRule.ISSUE_ASSIGNED_ALREADY, "/owner");
    }

    @Test
    void anOwnerIsEnteredBeforeTheyAreNamed() {
        referenceData.stranger(person(7));
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
                .then(new IssueProgressRecorded("One came in"))
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
                .then(new IssueProgressRecorded("One came in"))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void aNoteOnACouncilOnlyIssueIsCouncilOnly() {
        given(hidden)
                .when(commissioner(), progress(Visibility.SHARED))
                .then(new IssueProgressRecorded("One came in"))
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
                .then(new IssueResolved(IssueStatus.OPEN, "the figures were sent"));
        given(raised, note).when(commissioner().seen(0), RESOLVE).isRefused(GeneralRule.STALE_VERSION);
    }

    @Test
    void anIssueIsReprioritised() {
        given(raised)
                .when(commissioner(), reprioritise(Severity.SEVERE, Priority.MEDIUM))
                .then(new IssueReprioritised(Severity.MODERATE, Severity.SEVERE, Priority.MEDIUM, Priority.MEDIUM));
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
