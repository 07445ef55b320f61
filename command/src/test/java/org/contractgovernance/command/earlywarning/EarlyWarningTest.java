package org.contractgovernance.command.earlywarning;

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
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.CouldHaveWarned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssessed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssigned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningClosed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningReviewed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningWithdrawn;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;
import org.junit.jupiter.api.Test;

/** How an early warning is raised, assessed, reviewed and ended. */
class EarlyWarningTest extends EarlyWarningSituations {

    @Test
    void eitherPartyWarns() {
        CouldHaveWarned could = new CouldHaveWarned(TODAY, LocalDate.of(2016, 4, 1));
        nothing()
                .when(provider(), AnEarlyWarning.raise().couldHaveWarned(could).build())
                .then(AnEarlyWarning.raised()
                        .reference("EW-1")
                        .couldHaveWarned(could)
                        .build())
                .seenBy(Visibility.SHARED);
        nothing()
                .when(
                        reviewer(),
                        AnEarlyWarning.raise()
                                .visibility(Visibility.COUNCIL_ONLY)
                                .build())
                .then(AnEarlyWarning.raised()
                        .reference("EW-100001")
                        .visibility(Visibility.COUNCIL_ONLY)
                        .build())
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void anEarlyWarningHasAnIdentifierOfItsKind() {
        assertThat(nothing()
                        .when(commissioner(), AnEarlyWarning.raise().build())
                        .outcome()
                        .byEntity()
                        .keySet())
                .singleElement()
                .asString()
                .matches("early-warning:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    }

    @Test
    void theProviderSharesWhatItWrites() {
        nothing()
                .when(
                        provider(),
                        AnEarlyWarning.raise()
                                .visibility(Visibility.COUNCIL_ONLY)
                                .build())
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
        given(raised)
                .when(provider(), plan(TODAY, Visibility.COUNCIL_ONLY))
                .isRefused(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES, "/visibility");
    }

    @Test
    void likelihoodAndImpactAreOnTheMatrix() {
        nothing()
                .when(commissioner(), AnEarlyWarning.raise().likelihood(6).build())
                .isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/likelihood");
        given(raised)
                .when(commissioner(), assess(Assessment.CURRENT, new Score(1, 6, 6, "medium"), null))
                .isRefused(EarlyWarningRule.OFF_THE_MATRIX, "/impact");
    }

    @Test
    void aPartyCouldNotHaveWarnedFirstAfterTheWarning() {
        nothing()
                .when(
                        commissioner().on("2016-05-01"),
                        AnEarlyWarning.raise()
                                .couldHaveWarned(new CouldHaveWarned(LocalDate.of(2016, 5, 2), null))
                                .build())
                .isRefused(EarlyWarningRule.WARNED_BEFORE_IT_COULD, "/couldHaveWarned/council");
        nothing()
                .when(
                        commissioner().on("2016-05-01"),
                        AnEarlyWarning.raise()
                                .couldHaveWarned(new CouldHaveWarned(null, LocalDate.of(2016, 5, 2)))
                                .build())
                .isRefused(EarlyWarningRule.WARNED_BEFORE_IT_COULD, "/couldHaveWarned/provider");
    }

    @Test
    void anEarlyWarningFollowsFromWhatItArisesFrom() {
        nothing()
                .when(commissioner(), AnEarlyWarning.raise().arisesFrom(EVENT).build())
                .isRefused(GeneralRule.UNKNOWN_CAUSE, "/arisesFrom");
        referenceData.event(CONTRACT, EVENT);
        assertThat(nothing()
                        .when(
                                commissioner(),
                                AnEarlyWarning.raise().arisesFrom(EVENT).build())
                        .events())
                .singleElement()
                .satisfies(
                        event -> assertThat(EventMetadata.of(event).causation()).isEqualTo(EVENT));
    }

    @Test
    void nothingHappensTomorrow() {
        nothing()
                .when(
                        commissioner().on(TODAY.plusDays(1)),
                        AnEarlyWarning.raise().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
        given(raised)
                .when(commissioner().on(TODAY.plusDays(1)), CLOSE)
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void nothingHappensBeforeItWasRaised() {
        given(raised)
                .when(commissioner().on("2016-04-30"), review(null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aCouncilOnlyEarlyWarningIsUnknownToTheProvider() {
        given(hidden, planned).when(provider(), complete(1)).isRefused(GeneralRule.UNKNOWN_ENTITY);
    }

    @Test
    void somebodyAnswersForIt() {
        given(raised).when(commissioner(), assign(7)).then(new EarlyWarningAssigned(null, person(7)));
    }

    @Test
    void somebodyElseFollows() {
        Message<?> first = commissioner().on("2016-05-03").did(new EarlyWarningAssigned(null, person(7)));
        given(raised, first).when(commissioner(), assign(8)).then(new EarlyWarningAssigned(person(7), person(8)));
        given(raised, first)
                .when(commissioner().on("2016-05-02"), assign(8))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(raised, first)
                .when(commissioner(), assign(7))
                .isRefused(EarlyWarningRule.EARLY_WARNING_OWNED_ALREADY, "/owner");
    }

    @Test
    void anOwnerIsEnteredBeforeTheyAreNamed() {
        referenceData.stranger(person(7));
        given(raised).when(commissioner(), assign(7)).isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
        given(raised).when(commissioner(), plan(TODAY, null)).isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
    }

    @Test
    void aScoreIsAssessed() {
        given(raised)
                .when(reviewer(), assess(Assessment.CURRENT, MEDIUM, null))
                .then(new EarlyWarningAssessed(Assessment.CURRENT, null, MEDIUM));
    }

    @Test
    void theInherentScoreIsTheOneThatItWasRaisedWith() {
        given(raised)
                .when(reviewer(), assess(Assessment.INHERENT, MEDIUM, null))
                .then(new EarlyWarningAssessed(Assessment.INHERENT, HIGH, MEDIUM));
    }

    @Test
    void anAssessmentChangesTheScore() {
        given(raised)
                .when(reviewer(), assess(Assessment.INHERENT, HIGH, null))
                .isRefused(EarlyWarningRule.SCORE_UNCHANGED);
    }

    @Test
    void anAssessmentFollowsTheOneBefore() {
        given(raised, reviewer().on("2016-05-04").did(new EarlyWarningAssessed(Assessment.TARGET, null, HIGH)))
                .when(reviewer().on("2016-05-03"), assess(Assessment.TARGET, MEDIUM, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aSharedAssessmentDoesNotNameTheCouncilsOwnScore() {
        Message<?> own =
                reviewer().did(new EarlyWarningAssessed(Assessment.CURRENT, null, HIGH), Visibility.COUNCIL_ONLY);
        given(raised, own)
                .when(reviewer(), assess(Assessment.CURRENT, MEDIUM, null))
                .then(new EarlyWarningAssessed(Assessment.CURRENT, null, MEDIUM))
                .seenBy(Visibility.SHARED);
        given(raised, own)
                .when(reviewer(), assess(Assessment.CURRENT, HIGH, null))
                .then(new EarlyWarningAssessed(Assessment.CURRENT, null, HIGH))
                .seenBy(Visibility.SHARED);
        given(raised, own)
                .when(reviewer(), assess(Assessment.CURRENT, HIGH, Visibility.COUNCIL_ONLY))
                .isRefused(EarlyWarningRule.SCORE_UNCHANGED);
    }

    @Test
    void itIsReviewed() {
        given(raised)
                .when(reviewer(), review(TODAY.plusMonths(1)))
                .then(new EarlyWarningReviewed("No better", null, TODAY.plusMonths(1)));
    }

    @Test
    void theNextReviewIsAfterThisOne() {
        given(raised).when(reviewer(), review(TODAY)).isRefused(EarlyWarningRule.REVIEW_IN_THE_PAST, "/nextReviewOn");
    }

    @Test
    void itIsReferredOnceWithItsScore() {
        given(raised)
                .when(commissioner(), REFER)
                .then(new ReferredToCorporateRisk(HIGH))
                .seenBy(Visibility.SHARED);
        given(raised, reviewer().did(new EarlyWarningAssessed(Assessment.CURRENT, null, HIGH)))
                .when(commissioner(), REFER)
                .then(new ReferredToCorporateRisk(HIGH))
                .seenBy(Visibility.SHARED);
        given(raised, commissioner().did(new ReferredToCorporateRisk(HIGH)))
                .when(commissioner(), REFER)
                .isRefused(EarlyWarningRule.ALREADY_REFERRED);
    }

    @Test
    void aReferralWithTheCouncilsOwnScoreIsCouncilOnly() {
        given(raised, reviewer().did(new EarlyWarningAssessed(Assessment.CURRENT, null, HIGH), Visibility.COUNCIL_ONLY))
                .when(commissioner(), REFER)
                .then(new ReferredToCorporateRisk(HIGH))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void itIsClosed() {
        given(raised).when(commissioner(), CLOSE).then(new EarlyWarningClosed("it passed"));
    }

    @Test
    void aClosedEarlyWarningTakesNoFurtherWork() {
        given(raised, closed).when(commissioner(), assign(7)).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, closed)
                .when(commissioner(), assess(Assessment.CURRENT, HIGH, null))
                .isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, closed).when(provider(), plan(TODAY, null)).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, planned, closed).when(provider(), complete(1)).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, planned, closed)
                .when(commissioner(), miss(null))
                .isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, closed).when(reviewer(), review(null)).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, closed).when(commissioner(), REFER).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, closed).when(commissioner(), CLOSE).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
    }

    @Test
    void oneRaisedInErrorIsWithdrawnEvenWhenClosed() {
        given(raised, closed)
                .when(commissioner(), withdraw(Withdrawal.RAISED_IN_ERROR, null))
                .then(new EarlyWarningWithdrawn(EarlyWarningStatus.CLOSED, Withdrawal.RAISED_IN_ERROR, null));
        given(raised, closed)
                .when(commissioner().on("2016-05-08"), withdraw(Withdrawal.RAISED_IN_ERROR, null))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aDuplicateNamesTheOneThatSaysTheSame() {
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, null))
                .isRefused(IssueRule.DUPLICATE_OF_NOTHING, "/duplicateOf");
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, EW_3))
                .isRefused(IssueRule.DUPLICATE_OF_ITSELF, "/duplicateOf");
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "EW-1"))
                .isRefused(IssueRule.UNKNOWN_DUPLICATE, "/duplicateOf");
        referenceData.entity(CONTRACT, EntityKind.EARLY_WARNING, "EW-1", "early-warning:1");
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "EW-1"))
                .then(new EarlyWarningWithdrawn(EarlyWarningStatus.OPEN, Withdrawal.DUPLICATE, "EW-1"));
    }

    @Test
    void aSharedOneIsNoDuplicateOfACouncilOnlyOne() {
        referenceData.entity(CONTRACT, EntityKind.EARLY_WARNING, "EW-1", "early-warning:1", Visibility.COUNCIL_ONLY);
        given(raised)
                .when(commissioner(), withdraw(Withdrawal.DUPLICATE, "EW-1"))
                .isRefused(IssueRule.DUPLICATE_NOT_SHARED, "/duplicateOf");
    }

    @Test
    void aWithdrawnOneStaysWithdrawn() {
        given(raised, withdrawn)
                .when(commissioner(), withdraw(Withdrawal.RAISED_IN_ERROR, null))
                .isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
        given(raised, withdrawn).when(commissioner(), CLOSE).isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
    }
}
