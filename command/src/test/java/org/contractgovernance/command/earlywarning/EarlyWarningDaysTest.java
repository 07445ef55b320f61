package org.contractgovernance.command.earlywarning;

import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.reviewer;

import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssessed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningClosed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningReviewed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** What an early warning's acts know of those before them. */
class EarlyWarningDaysTest extends EarlyWarningSituations {

    private final Message<?> reviewed =
            reviewer().on("2016-05-04").did(new EarlyWarningReviewed("No better", null, TODAY.plusMonths(1)));
    private final Message<?> reviewedQuietly = reviewer()
            .on("2016-05-05")
            .did(new EarlyWarningReviewed("Worse", null, TODAY.plusDays(7)), Visibility.COUNCIL_ONLY);

    @Test
    void itIsClosedNoEarlierThanAnythingHappenedToIt() {
        given(raised, planned, reviewed)
                .when(commissioner().on("2016-05-03"), CLOSE)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(raised, reviewed, planned)
                .when(commissioner().on("2016-05-03"), CLOSE)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(raised, planned, reviewed)
                .when(commissioner().on("2016-05-04"), CLOSE)
                .then(new EarlyWarningClosed("it passed"));
    }

    @Test
    void aReviewSaysWhenTheNextWasToBe() {
        given(raised, reviewed)
                .when(reviewer(), review(TODAY.plusMonths(2)))
                .then(new EarlyWarningReviewed("No better", TODAY.plusMonths(1), TODAY.plusMonths(2)));
    }

    @Test
    void aSharedReviewDoesNotNameTheDayOfTheCouncilsOwn() {
        given(raised, reviewed, reviewedQuietly)
                .when(reviewer(), review(TODAY.plusMonths(2)))
                .then(new EarlyWarningReviewed("No better", TODAY.plusMonths(1), TODAY.plusMonths(2)))
                .seenBy(Visibility.SHARED);
    }

    @Test
    void aReferralBeforeTheFirstAssessmentIsSeenByThoseWhoSeeTheInherentScore() {
        given(
                        raised,
                        reviewer()
                                .did(
                                        new EarlyWarningAssessed(Assessment.INHERENT, HIGH, MEDIUM),
                                        Visibility.COUNCIL_ONLY))
                .when(commissioner(), REFER)
                .then(new ReferredToCorporateRisk(MEDIUM))
                .seenBy(Visibility.COUNCIL_ONLY);
    }
}
