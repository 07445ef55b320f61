package org.contractgovernance.command.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.PROVIDER;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.STRICTER;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnResubmittedBuilder;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class QualityAssuranceTest extends OneReturn {

    @Test
    void qualityAssuranceAsks() {
        given(defined, submitted)
                .when(reviewer(), QUERY)
                .then(new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "Which schools?"))
                .followsFrom(1);
    }

    @Test
    void aQuestionIsNotAskedBeforeTheReturn() {
        given(defined, submitted)
                .when(reviewer().on("2016-04-04"), QUERY)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aQuestionIsAnswered() {
        given(defined, submitted, queried)
                .when(provider(), ANSWER)
                .then(new QueryAnswered(MARCH, "All of them"))
                .followsFrom(2);
    }

    @Test
    void onlyAnOpenQuestionIsAnswered() {
        given(defined, submitted).when(provider(), ANSWER).isRefused(KpiRule.RETURN_NOT_QUERIED);
        given(defined, submitted, queried, answered).when(provider(), ANSWER).isRefused(KpiRule.RETURN_NOT_QUERIED);
    }

    @Test
    void otherFiguresAnswerAQuestionToo() {
        given(defined, submitted, queried)
                .when(provider(), resubmit("75"))
                .then(ReturnResubmittedBuilder.builder(RESUBMITTED)
                        .statusBefore(ReturnStatus.QUERIED)
                        .build())
                .followsFrom(2);
    }

    @Test
    void otherFiguresAreReturnedUnasked() {
        given(defined, submitted)
                .when(provider(), resubmit("75"))
                .then(RESUBMITTED)
                .followsFrom(1);
    }

    @Test
    void aReturnIsAccepted() {
        given(defined, submitted)
                .when(commissioner(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD))
                .followsFrom(1);
        given(defined, submitted, queried, answered)
                .when(reviewer(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.ANSWERED, GOOD))
                .followsFrom(1);
    }

    @Test
    void anAcceptanceFollowsFromTheFiguresThatStand() {
        Message<?> resubmitted = provider().on("2016-04-08").did(RESUBMITTED);
        given(defined, submitted, queried, resubmitted)
                .when(reviewer(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, POOR))
                .followsFrom(3);
    }

    @Test
    void aReturnIsNotAcceptedWhileAQuestionIsOpen() {
        given(defined, submitted, queried).when(reviewer(), ACCEPT).isRefused(KpiRule.QUESTION_OPEN);
    }

    @Test
    void nobodyAcceptsTheirOwnSubmission() {
        given(defined, commissioner().on("2016-04-05").did(RETURN))
                .when(commissioner(), ACCEPT)
                .isRefused(KpiRule.ASSURED_BY_ANOTHER);
        given(defined, submitted).when(as(Role.REVIEWER, PROVIDER), ACCEPT).isRefused(KpiRule.ASSURED_BY_ANOTHER);
        given(defined, commissioner().on("2016-04-05").did(RETURN))
                .when(as(Role.COMMISSIONER, person(9)), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));
    }

    @Test
    void nobodyQuestionsTheirOwnSubmission() {
        given(defined, commissioner().on("2016-04-05").did(RETURN))
                .when(commissioner(), QUERY)
                .isRefused(KpiRule.ASSURED_BY_ANOTHER);
    }

    @Test
    void zerosCorrectNothing() {
        given(defined, submitted, accepted)
                .when(provider(), correct("89.00"))
                .isRefused(KpiRule.NOTHING_CORRECTED, "/figures");
    }

    @Test
    void whoeverResubmittedIsTheSubmitter() {
        Acts commissioner = commissioner();
        Message<?> resubmitted = commissioner.on("2016-04-08").did(RESUBMITTED);
        given(defined, submitted, resubmitted).when(commissioner, ACCEPT).isRefused(KpiRule.ASSURED_BY_ANOTHER);
    }

    @Test
    void whoeverSubmittedFirstIsASubmitterStill() {
        Message<?> first = commissioner().on("2016-04-05").did(RETURN);
        Message<?> others = provider().on("2016-04-08").did(RESUBMITTED);
        Message<?> same = provider()
                .on("2016-04-08")
                .did(ReturnResubmittedBuilder.builder(RESUBMITTED)
                        .figures(percent("89"))
                        .rated(GOOD)
                        .build());
        for (Message<?> resubmitted : List.of(others, same)) {
            given(defined, first, resubmitted).when(commissioner(), ACCEPT).isRefused(KpiRule.ASSURED_BY_ANOTHER);
            given(defined, first, resubmitted).when(commissioner(), QUERY).isRefused(KpiRule.ASSURED_BY_ANOTHER);
        }
        given(defined, first, others)
                .when(reviewer(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, POOR));
    }

    @Test
    void aReturnThatIsBegunAnewHasSubmittersOfItsOwn() {
        Message<?> first = commissioner().on("2016-04-05").did(RETURN);
        Message<?> takenBack =
                commissioner().on("2016-04-06").did(new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD));
        Message<?> anew = provider().on("2016-04-07").did(RETURN);
        given(defined, first, takenBack, anew)
                .when(commissioner(), ACCEPT)
                .then(new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));
        given(defined, first, takenBack, anew)
                .when(as(Role.REVIEWER, PROVIDER), ACCEPT)
                .isRefused(KpiRule.ASSURED_BY_ANOTHER);
    }

    @Test
    void anAcceptedReturnChangesOnlyByACorrection() {
        given(defined, submitted, accepted).when(reviewer(), QUERY).isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
        given(defined, submitted, accepted).when(reviewer(), ACCEPT).isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
        given(defined, submitted, accepted).when(provider(), ANSWER).isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
        given(defined, submitted, accepted).when(provider(), WITHDRAW).isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
        given(defined, submitted, accepted).when(provider(), resubmit("75")).isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
    }

    @Test
    void anAcceptedFigureIsCorrectedByTheBandsOfItsPeriod() {
        Message<?> revised = commissioner().on("2016-04-10").did(new KpiRevised(MONTHLY, STRICTER, day("2016-04-01")));
        given(defined, submitted, accepted, revised)
                .when(commissioner(), correct("88"))
                .then(new FigureCorrected(MARCH, percent("89"), percent("88"), GOOD, rated("88", Rating.GOOD)))
                .followsFrom(2);
    }

    @Test
    void onlyAnAcceptedFigureIsCorrected() {
        given(defined, submitted).when(commissioner(), correct("88")).isRefused(KpiRule.RETURN_NOT_ACCEPTED);
    }

    @Test
    void aCorrectionChangesSomething() {
        given(defined, submitted, accepted)
                .when(commissioner(), correct("89"))
                .isRefused(KpiRule.NOTHING_CORRECTED, "/figures");
    }

    @Test
    void aReturnMadeInErrorIsWithdrawn() {
        given(defined, submitted)
                .when(provider(), WITHDRAW)
                .then(new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD))
                .followsFrom(1);
    }

    @Test
    void whatWasNotReturnedIsUnknown() {
        given(defined).when(reviewer(), QUERY).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined).when(commissioner(), correct("88")).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined, submitted, withdrawn).when(reviewer(), ACCEPT).isRefused(KpiRule.NOTHING_RETURNED);
    }

    @Test
    void aReturnHasAVersionOfItsOwn() {
        Message<?> february = provider()
                .on("2016-03-05")
                .did(new ReturnSubmitted("2016-02", day("2016-02-01"), day("2016-02-29"), percent("75"), POOR));
        Outcome answered = given(defined, february, submitted, queried)
                .when(provider().seen(1), ANSWER)
                .then(new QueryAnswered(MARCH, "All of them"))
                .outcome();
        assertThat(answered.byEntity()).containsValue(Outcome.VersionCount.ofShared(2));
        given(defined, february, submitted, queried)
                .when(provider().seen(0), ANSWER)
                .isRefused(GeneralRule.STALE_VERSION);
    }
}
