package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.PROVIDER;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.entity.Acts.reviewer;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.STRICTER;
import static org.contractgovernance.command.kpi.Measured.part;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.directory.DirectoryInMemory;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiCommand.AcceptReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.AnswerQuery;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiCommand.QueryReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.ResubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.KpiCommand.WithdrawReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.Rating;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class KpiReturnsTest {

    private static final String CODE = "SI-01";
    private static final String MARCH = "2016-03";
    private static final LocalDate START = day("2015-10-01");
    private static final Rated GOOD = rated("89", Rating.GOOD);
    private static final Rated POOR = rated("75", Rating.REQUIRES_IMPROVEMENT);
    private static final ReturnSubmitted RETURN =
            new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), percent("89"), GOOD);
    private static final AcceptReturn ACCEPT = new AcceptReturn(CONTRACT, CODE, MARCH, null, null);
    private static final QueryReturn QUERY = new QueryReturn(CONTRACT, CODE, MARCH, "Which schools?", null, null);
    private static final AnswerQuery ANSWER = new AnswerQuery(CONTRACT, CODE, MARCH, "All of them", null, null);
    private static final WithdrawReturn WITHDRAW = new WithdrawReturn(CONTRACT, CODE, MARCH, "in error", null, null);

    private final DirectoryInMemory directory =
            new DirectoryInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));
    private final Message<?> defined = commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, START));
    private final Message<?> submitted = provider().on("2016-04-05").did(RETURN);
    private final Message<?> queried = reviewer().on("2016-04-07").did(new ReturnQueried(MARCH, "Which schools?"));
    private final Message<?> answered = provider().on("2016-04-08").did(new QueryAnswered(MARCH, "All of them"));
    private final Message<?> accepted = reviewer().on("2016-04-09").did(new ReturnAccepted(MARCH, GOOD));
    private final Message<?> withdrawn = provider().on("2016-04-06").did(new ReturnWithdrawn(MARCH, GOOD));

    private Situation given(Message<?>... events) {
        return Situation.of(Kpi.class, Kpi.idOf(CONTRACT, CODE), directory).given(events);
    }

    private static SubmitReturn submit(String period, KpiReturn figures) {
        return new SubmitReturn(CONTRACT, CODE, period, figures, null, null);
    }

    private static ResubmitReturn resubmit(String value) {
        return new ResubmitReturn(CONTRACT, CODE, MARCH, percent(value), null, null);
    }

    private static CorrectFigure correct(String value) {
        return new CorrectFigure(CONTRACT, CODE, MARCH, percent(value), "a school was counted twice", null, null);
    }

    @Test
    void aReturnIsRatedWhenItIsSubmitted() {
        given(defined)
                .when(provider(), submit(MARCH, percent("89")))
                .happens(RETURN)
                .seenBy(Visibility.SHARED);
    }

    @Test
    void numeratorAndDenominatorAreRatedByTheirQuotient() {
        given(defined)
                .when(provider(), submit(MARCH, part("3", "4")))
                .happens(new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), part("3", "4"), POOR));
    }

    @Test
    void aReturnFollowsTheBandsInForceForItsPeriod() {
        Message<?> revised = commissioner().on("2016-02-01").did(new KpiRevised(MONTHLY, STRICTER, day("2016-04-01")));
        given(defined, revised).when(provider(), submit(MARCH, percent("89"))).happens(RETURN);
        given(defined, revised)
                .when(provider(), submit("2016-04", percent("89")))
                .happens(new ReturnSubmitted(
                        "2016-04",
                        day("2016-04-01"),
                        day("2016-04-30"),
                        percent("89"),
                        rated("89", Rating.APPROACHING_TARGET)));
    }

    @Test
    void aPeriodFitsTheFrequency() {
        given(defined)
                .when(provider(), submit("2016-W05", percent("89")))
                .isRefused(KpiRule.PERIOD_DOES_NOT_FIT, "/period");
    }

    @Test
    void aPeriodHasEnded() {
        given(defined)
                .when(provider(), submit("2016-05", percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_ENDED, "/period");
    }

    @Test
    void aReturnIsMadeAfterThePeriodsLastDay() {
        given(defined)
                .when(provider().on("2016-03-31"), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_ENDED, "/effectiveOn");
        given(defined)
                .when(provider().on("2016-04-01"), submit(MARCH, percent("89")))
                .happens(RETURN);
    }

    @Test
    void aReturnIsNotMadeOnADayToCome() {
        given(defined)
                .when(provider().on(TODAY.plusDays(1)), submit(MARCH, percent("89")))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aReturnIsNotMadeBeforeTheKpiWasDefined() {
        given(commissioner().on("2016-05-01").did(new KpiDefined(CODE, MONTHLY, START)))
                .when(provider().on("2016-04-30"), submit(MARCH, percent("89")))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aPeriodBeforeTheFirstIsNotMeasured() {
        given(commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, day("2016-04-01"))))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_MEASURED, "/period");
    }

    @Test
    void aPeriodAfterTheKpiIsRetiredIsNotMeasured() {
        given(defined, commissioner().did(new KpiRetired(day("2016-02-29"))))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(KpiRule.PERIOD_NOT_MEASURED, "/period");
    }

    @Test
    void theFirstPeriodMayBeginBeforeTheContract() {
        Message<?> annual =
                commissioner().on(START).did(new KpiDefined(CODE, Measured.every(Frequency.ANNUAL), day("2015-04-01")));
        given(annual)
                .when(provider(), submit("2015-16", percent("89")))
                .happens(new ReturnSubmitted("2015-16", day("2015-04-01"), day("2016-03-31"), percent("89"), GOOD));
    }

    @Test
    void aMissingNarrativeIsRefused() {
        given(commissioner().on(START).did(new KpiDefined(CODE, Measured.told(), START)))
                .when(provider(), submit(MARCH, percent("89")))
                .isRefused(KpiRule.NARRATIVE_MISSING, "/figures/narrative");
    }

    @Test
    void aZeroDenominatorIsRefused() {
        given(defined)
                .when(provider(), submit(MARCH, part("0", "0")))
                .isRefused(KpiRule.ZERO_DENOMINATOR, "/figures/denominator");
    }

    @Test
    void aPeriodIsSubmittedOnce() {
        given(defined, submitted)
                .when(provider(), submit(MARCH, percent("90")))
                .isRefused(KpiRule.RETURN_ALREADY_SUBMITTED, "/period");
    }

    @Test
    void anAcceptedPeriodIsNotSubmittedAgain() {
        given(defined, submitted, accepted)
                .when(provider(), submit(MARCH, percent("90")))
                .isRefused(KpiRule.RETURN_ALREADY_ACCEPTED);
    }

    @Test
    void aWithdrawnReturnIsSubmittedAnew() {
        given(defined, submitted, withdrawn)
                .when(provider(), submit(MARCH, percent("75")))
                .happens(new ReturnSubmitted(MARCH, day("2016-03-01"), day("2016-03-31"), percent("75"), POOR))
                .followsFrom(2);
        given(defined, submitted, withdrawn)
                .when(provider().on("2016-04-05"), submit(MARCH, percent("75")))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void qualityAssuranceAsks() {
        given(defined, submitted)
                .when(reviewer(), QUERY)
                .happens(new ReturnQueried(MARCH, "Which schools?"))
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
                .happens(new QueryAnswered(MARCH, "All of them"))
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
                .happens(new ReturnResubmitted(MARCH, percent("89"), percent("75"), GOOD, POOR))
                .followsFrom(2);
    }

    @Test
    void otherFiguresAreReturnedUnasked() {
        given(defined, submitted)
                .when(provider(), resubmit("75"))
                .happens(new ReturnResubmitted(MARCH, percent("89"), percent("75"), GOOD, POOR))
                .followsFrom(1);
    }

    @Test
    void aReturnIsAccepted() {
        given(defined, submitted)
                .when(commissioner(), ACCEPT)
                .happens(new ReturnAccepted(MARCH, GOOD))
                .followsFrom(1);
        given(defined, submitted, queried, answered)
                .when(reviewer(), ACCEPT)
                .happens(new ReturnAccepted(MARCH, GOOD))
                .followsFrom(1);
    }

    @Test
    void anAcceptanceFollowsFromTheFiguresThatStand() {
        Message<?> resubmitted =
                provider().on("2016-04-08").did(new ReturnResubmitted(MARCH, percent("89"), percent("75"), GOOD, POOR));
        given(defined, submitted, queried, resubmitted)
                .when(reviewer(), ACCEPT)
                .happens(new ReturnAccepted(MARCH, POOR))
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
                .happens(new ReturnAccepted(MARCH, GOOD));
    }

    @Test
    void whoeverResubmittedIsTheSubmitter() {
        Acts commissioner = commissioner();
        Message<?> resubmitted = commissioner
                .on("2016-04-08")
                .did(new ReturnResubmitted(MARCH, percent("89"), percent("75"), GOOD, POOR));
        given(defined, submitted, resubmitted).when(commissioner, ACCEPT).isRefused(KpiRule.ASSURED_BY_ANOTHER);
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
                .happens(new FigureCorrected(MARCH, percent("89"), percent("88"), GOOD, rated("88", Rating.GOOD)))
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
                .happens(new ReturnWithdrawn(MARCH, GOOD))
                .followsFrom(1);
    }

    @Test
    void whatWasNotReturnedIsUnknown() {
        given(defined).when(reviewer(), QUERY).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined).when(commissioner(), correct("88")).isRefused(KpiRule.NOTHING_RETURNED);
        given(defined, submitted, withdrawn).when(reviewer(), ACCEPT).isRefused(KpiRule.NOTHING_RETURNED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
