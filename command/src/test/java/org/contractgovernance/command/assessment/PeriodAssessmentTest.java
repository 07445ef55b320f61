package org.contractgovernance.command.assessment;

import static org.contractgovernance.command.entity.Acts.COMMISSIONER;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.assessment.AnAssessment.confirm;
import static org.contractgovernance.contracts.assessment.AnAssessment.line;
import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;
import static org.contractgovernance.contracts.assessment.AnAssessment.propose;
import static org.contractgovernance.contracts.assessment.AnAssessment.reduce;
import static org.contractgovernance.contracts.assessment.AnAssessment.respond;
import static org.contractgovernance.contracts.assessment.AnAssessment.restate;
import static org.contractgovernance.contracts.assessment.AnAssessment.returned;
import static org.contractgovernance.contracts.assessment.AnAssessment.waive;
import static org.contractgovernance.contracts.assessment.AnAssessment.wasProposed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.AnAssessment;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentCommand.TellNoResponse;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.AssessmentRule;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.assessment.DeductionDifference;
import org.contractgovernance.contracts.assessment.Deductions;
import org.contractgovernance.contracts.assessment.PeriodSummary;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.RestatedBecause;
import org.contractgovernance.contracts.assessment.RestatedBecause.WhatChanged;
import org.contractgovernance.contracts.assessment.RestsOn;
import org.contractgovernance.contracts.assessment.SayTime;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 11 May 2016. What is proposed today with ten working days has until 25 May; 30 May is a bank holiday. */
class PeriodAssessmentTest {

    private static final LocalDate PROPOSED_ON = LocalDate.of(2015, 11, 2);
    private static final Assessed TWO = AnAssessment.assessed(
            AnAssessment.reckoned(line("2000.00"), line("SL-1", "500.00")).build());

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    private final Message<?> proposed = itself().on(PROPOSED_ON).did(wasProposed(TWO));
    private final Message<?> silent =
            itself().on("2015-11-14").did(new ProviderDidNotRespond(LocalDate.of(2015, 11, 13), List.of(1, 2)));
    private final Message<?> confirmed = commissioner()
            .on("2015-11-20")
            .did(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")));

    private static Acts itself() {
        return Acts.as(Role.ADMINISTRATOR, person(9));
    }

    /** Proposed today, so that the provider may respond until 25 May. */
    private static Message<?> proposedToday() {
        return itself().did(new AssessmentProposed(TWO, Deductions.of(TWO.reckoned()), AnAssessment.say("2016-05-25")));
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        PeriodAssessment.class,
                        AssessmentCommand.assessmentOf(CONTRACT, AnAssessment.PERIOD)
                                .toString(),
                        referenceData)
                .knownAs(AnAssessment.PERIOD)
                .given(events);
    }

    private static AssessmentCommand.RestateAssessment restated(Assessed assessed) {
        return restate().assessed(assessed).build();
    }

    private static Assessed with(String points, String linear) {
        return AnAssessment.assessed(
                AnAssessment.reckoned(line(points), line("SL-1", linear)).build());
    }

    @Test
    void aPeriodIsProposed() {
        given().when(itself(), propose().assessed(TWO).build())
                .then(new AssessmentProposed(
                        TWO,
                        List.of(
                                new Deduction(
                                        1,
                                        FormOfCredit.POINTS,
                                        line("1").clause(),
                                        null,
                                        null,
                                        pounds("2000.00"),
                                        pounds("2000.00")),
                                new Deduction(
                                        2,
                                        FormOfCredit.LINEAR,
                                        line("1").clause(),
                                        "SL-1",
                                        AnAssessment.PERIOD,
                                        pounds("500.00"),
                                        pounds("500.00"))),
                        AnAssessment.say("2016-05-25")));
    }

    @Test
    void theProvidersTimeIsCountedInWorkingDays() {
        given().when(
                        itself(),
                        propose()
                                .assessed(TWO)
                                .say(new ProvidersSay(AnAssessment.SAY.clause(), 13))
                                .build())
                .then(new AssessmentProposed(
                        TWO,
                        Deductions.of(TWO.reckoned()),
                        new SayTime(
                                LocalDate.of(2016, 5, 31),
                                new ProvidersSay(AnAssessment.SAY.clause(), 13),
                                AnAssessment.say("2016-05-31").calendar())));
    }

    @Test
    void aPeriodIsAssessedOnce() {
        referenceData.entity(
                CONTRACT,
                EntityKind.ASSESSMENT,
                AnAssessment.PERIOD,
                AssessmentCommand.assessmentOf(CONTRACT, AnAssessment.PERIOD).toString());

        given().when(itself(), propose().build())
                .isRefused(AssessmentRule.PERIOD_ALREADY_ASSESSED)
                .becauseOf(EntityKind.ASSESSMENT, AnAssessment.PERIOD);
    }

    @Test
    void anAssessmentThatIsWithdrawnProposesWhatWasDecidedBack() {
        Message<?> withdrawn = itself().on("2016-05-01")
                .did(AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED,
                        TWO,
                        Deductions.of(TWO.reckoned()),
                        AnAssessment.say("2016-05-10")));
        given(proposed, silent, confirmed)
                .when(itself(), withdraw())
                .then(AssessmentWithdrawn.of(
                        WithdrawnBecause.REGIME_ENDED,
                        TWO,
                        Deductions.of(TWO.reckoned()),
                        AnAssessment.say("2016-05-25")));
        // the one that was confirmed is given back, and nothing is left of the other
        given(proposed, silent, confirmed, withdrawn)
                .when(commissioner(), confirm().deduction(1).build())
                .then(new DeductionConfirmed(1, Money.NOTHING, pounds("2000.00"), Money.NOTHING));
        given(proposed, silent, confirmed, withdrawn)
                .when(commissioner(), confirm().deduction(2).build())
                .isRefused(AssessmentRule.NOTHING_DUE);
        given(proposed, silent, confirmed, withdrawn)
                .when(itself(), withdraw())
                .isRefused(AssessmentRule.ASSESSMENT_ALREADY_WITHDRAWN);
        // a period that is assessed after all comes to what it came to
        given(proposed, silent, confirmed, withdrawn)
                .when(itself(), restated(TWO))
                .then(AssessmentRestated.afterAll(
                        TWO.withdrawn(),
                        Deductions.of(TWO.reckoned()).stream()
                                .map(each -> new Deduction(
                                        each.number(),
                                        each.form(),
                                        each.clause(),
                                        each.about(),
                                        each.period(),
                                        Money.NOTHING,
                                        Money.NOTHING))
                                .toList(),
                        TWO,
                        AnAssessment.say("2016-05-25")));
    }

    private static AssessmentCommand.WithdrawAssessment withdraw() {
        return new AssessmentCommand.WithdrawAssessment(
                CONTRACT, AnAssessment.PERIOD, WithdrawnBecause.REGIME_ENDED, AnAssessment.SAY);
    }

    @Test
    void theProviderRespondsToEverythingThatIsOpen() {
        given(proposedToday())
                .when(provider(), respond().build())
                .then(new ProviderResponded(List.of(1, 2), Stance.AGREES, null));
    }

    @Test
    void theProviderDisputesOneDeductionAndSaysWhy() {
        AssessmentCommand.RespondToAssessment dispute = respond()
                .deduction(2)
                .stance(Stance.DISPUTES)
                .narrative("Half the schools were closed")
                .build();
        given(proposedToday())
                .when(provider(), dispute)
                .then(new ProviderResponded(List.of(2), Stance.DISPUTES, "Half the schools were closed"));
    }

    @Test
    void aDisputeSaysWhy() {
        given(proposedToday())
                .when(provider(), respond().stance(Stance.DISPUTES).build())
                .isRefused(AssessmentRule.DISPUTE_WITHOUT_REASON, "/narrative");
        given(proposedToday())
                .when(
                        provider(),
                        respond().stance(Stance.DISPUTES).narrative(" ").build())
                .isRefused(AssessmentRule.DISPUTE_WITHOUT_REASON, "/narrative");
    }

    @Test
    void theProviderMayChangeItsMindUntilItsTimeEnds() {
        Message<?> disputed = provider().did(new ProviderResponded(List.of(1, 2), Stance.DISPUTES, "closed"));
        given(proposedToday(), disputed)
                .when(provider(), respond().deduction(1).build())
                .then(new ProviderResponded(List.of(1), Stance.AGREES, null));
    }

    @Test
    void theProviderRespondsOnTheLastDayAndNotAfterIt() {
        AssessmentProposed until =
                new AssessmentProposed(TWO, Deductions.of(TWO.reckoned()), AnAssessment.say("2016-05-11"));
        given(itself().on("2016-04-27").did(until))
                .when(provider(), respond().build())
                .then(new ProviderResponded(List.of(1, 2), Stance.AGREES, null));

        AssessmentProposed passed =
                new AssessmentProposed(TWO, Deductions.of(TWO.reckoned()), AnAssessment.say("2016-05-10"));
        given(itself().on("2016-04-26").did(passed))
                .when(provider(), respond().build())
                .isRefused(AssessmentRule.RESPONSE_TOO_LATE);
        // nor by saying that it responded before
        given(itself().on("2016-04-26").did(passed))
                .when(provider().on("2016-05-10"), respond().deduction(1).build())
                .isRefused(AssessmentRule.RESPONSE_TOO_LATE);
    }

    @Test
    void theProviderDoesNotRespondToWhatIsDecidedOrIsNotThere() {
        Message<?> responded = provider().did(new ProviderResponded(List.of(1, 2), Stance.AGREES, null));
        Message<?> one =
                commissioner().did(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")));
        Message<?> two =
                commissioner().did(new DeductionWaived(2, pounds("500.00"), Money.NOTHING, Money.NOTHING, null));
        given(proposedToday(), responded, one)
                .when(provider(), respond().deduction(1).build())
                .isRefused(AssessmentRule.DEDUCTION_ALREADY_DECIDED);
        given(proposedToday(), responded, one)
                .when(provider(), respond().build())
                .then(new ProviderResponded(List.of(2), Stance.AGREES, null));
        given(proposedToday(), responded, one, two)
                .when(provider(), respond().build())
                .isRefused(AssessmentRule.DEDUCTION_ALREADY_DECIDED);
        given(proposedToday())
                .when(provider(), respond().deduction(3).build())
                .isRefused(AssessmentRule.UNKNOWN_DEDUCTION, "/deduction");
    }

    @Test
    void theProviderMayRespondToPointsThatCostNothing() {
        Assessed free = AnAssessment.assessed(AnAssessment.reckoned().build());
        given(itself().did(new AssessmentProposed(free, List.of(), AnAssessment.say("2016-05-25"))))
                .when(
                        provider(),
                        respond()
                                .stance(Stance.DISPUTES)
                                .narrative("Two points too many")
                                .build())
                .then(new ProviderResponded(List.of(), Stance.DISPUTES, "Two points too many"));
    }

    @Test
    void nobodyDecidesBeforeTheProviderWasHeard() {
        given(proposedToday()).when(commissioner(), confirm().build()).isRefused(AssessmentRule.PROVIDER_NOT_HEARD);
        // an answer to one deduction says nothing of another
        Message<?> responded = provider().did(new ProviderResponded(List.of(2), Stance.AGREES, null));
        given(proposedToday(), responded)
                .when(commissioner(), confirm().build())
                .isRefused(AssessmentRule.PROVIDER_NOT_HEARD);
        given(proposedToday(), responded)
                .when(commissioner(), confirm().deduction(2).build())
                .then(new DeductionConfirmed(2, pounds("500.00"), Money.NOTHING, pounds("500.00")));
    }

    @Test
    void aDeductionIsDecidedOnceTheTimeHasPassedEvenWhereNobodyToldSo() {
        given(proposed)
                .when(commissioner().on("2015-11-14"), confirm().build())
                .then(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")));
        given(proposed)
                .when(commissioner().on("2015-11-13"), confirm().build())
                .isRefused(AssessmentRule.PROVIDER_NOT_HEARD);
    }

    @Test
    void whoSubmittedTheReturnDoesNotDecide() {
        Assessed theirs = AnAssessment.assessed(TWO.reckoned(), returned("SL-1", person(2), COMMISSIONER));
        given(itself().on(PROPOSED_ON).did(wasProposed(theirs)))
                .when(commissioner(), confirm().build())
                .isRefused(AssessmentRule.DECIDED_BY_ANOTHER);
        given(itself().on(PROPOSED_ON).did(wasProposed(theirs)))
                .when(commissioner(), waive().deduction(2).build())
                .isRefused(AssessmentRule.DECIDED_BY_ANOTHER);
    }

    /** The return of a KPI that met its level is no reason for a deduction, nor is that of another KPI. */
    @Test
    void whoSubmittedAnotherReturnMayDecide() {
        Assessed theirs =
                AnAssessment.assessed(TWO.reckoned(), returned("SL-1", person(2)), returned("SL-2", COMMISSIONER));
        given(itself().on(PROPOSED_ON).did(wasProposed(theirs)))
                .when(commissioner(), confirm().build())
                .then(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")));
    }

    @Test
    void aDeductionIsReducedToLess() {
        given(proposed, silent)
                .when(commissioner(), reduce("1999.99").build())
                .then(new DeductionReduced(1, pounds("2000.00"), Money.NOTHING, pounds("1999.99"), null));
        given(proposed, silent)
                .when(commissioner(), reduce("0").build())
                .then(new DeductionReduced(1, pounds("2000.00"), Money.NOTHING, pounds("0.00"), null));
        given(proposed, silent)
                .when(commissioner(), reduce("2000").build())
                .isRefused(AssessmentRule.REDUCED_TO_NO_LESS, "/to/pounds");
    }

    @Test
    void aDeductionIsWaived() {
        given(proposed, silent)
                .when(commissioner(), waive().build())
                .then(new DeductionWaived(1, pounds("2000.00"), Money.NOTHING, pounds("0.00"), null));
    }

    @Test
    void aDeductionIsDecidedOnce() {
        given(proposed, silent, confirmed)
                .when(commissioner(), waive().build())
                .isRefused(AssessmentRule.DEDUCTION_ALREADY_DECIDED);
        given(proposed, silent, confirmed)
                .when(commissioner(), confirm().deduction(3).build())
                .isRefused(AssessmentRule.UNKNOWN_DEDUCTION);
    }

    @Test
    void aDecisionIsNoEarlierThanWhatItIsAbout() {
        given(proposed, silent)
                .when(commissioner().on("2015-11-13"), waive().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(proposed, silent)
                .when(commissioner().on("2016-05-12"), waive().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aDeductionOfNothingIsNotDecided() {
        Assessed capped = AnAssessment.assessed(AnAssessment.reckoned(line("2000.00"))
                .credit(Money.NOTHING)
                .atCap(true)
                .build());
        given(itself().on(PROPOSED_ON).did(wasProposed(capped)))
                .when(commissioner(), confirm().build())
                .isRefused(AssessmentRule.NOTHING_DUE);
    }

    @Test
    void silenceIsToldOnceAfterTheTime() {
        TellNoResponse tell = new TellNoResponse(CONTRACT, AnAssessment.PERIOD);
        given(proposed).when(itself(), tell).then(new ProviderDidNotRespond(LocalDate.of(2015, 11, 13), List.of(1, 2)));
        given(proposed, silent).when(itself(), tell).isRefused(AssessmentRule.NO_SILENCE_TO_TELL);
        given(proposedToday()).when(itself(), tell).isRefused(AssessmentRule.NO_SILENCE_TO_TELL);
        Message<?> responded = provider().on("2015-11-10").did(new ProviderResponded(List.of(1), Stance.AGREES, null));
        given(proposed, responded)
                .when(itself(), tell)
                .then(new ProviderDidNotRespond(LocalDate.of(2015, 11, 13), List.of(2)));
    }

    @Test
    void aRestatementSaysOldAndNewAndOpensOnlyWhatChanges() {
        Assessed now = with("1500.00", "500.00");
        given(proposed, silent, confirmed)
                .when(itself(), restated(now))
                .then(new AssessmentRestated(
                        PeriodSummary.of(TWO),
                        PeriodSummary.of(now),
                        now,
                        Deductions.of(now.reckoned()),
                        List.of(new DeductionDifference(
                                1,
                                FormOfCredit.POINTS,
                                null,
                                null,
                                pounds("2000.00"),
                                pounds("1500.00"),
                                new BigDecimal("-500.00"))),
                        List.of(new RestatedBecause(WhatChanged.EARLIER_PERIODS, null, null, null, null)),
                        AnAssessment.say("2016-05-25")));
    }

    private AssessmentEvent changed(Assessed from, Assessed to) {
        return AssessmentRestated.of(from, Deductions.of(from.reckoned()), to, AnAssessment.say("2016-05-25"));
    }

    @Test
    void whatIsOpenAgainIsHeardAgainAndDecidedAnew() {
        Message<?> restated = itself().on("2016-05-10").did(changed(TWO, with("1500.00", "500.00")));
        given(proposed, silent, confirmed, restated)
                .when(commissioner(), confirm().build())
                .isRefused(AssessmentRule.PROVIDER_NOT_HEARD);
        // the other deduction was heard already, and did not change
        given(proposed, silent, confirmed, restated)
                .when(commissioner(), confirm().deduction(2).build())
                .then(new DeductionConfirmed(2, pounds("500.00"), Money.NOTHING, pounds("500.00")));
        Message<?> agreed = provider().did(new ProviderResponded(List.of(1), Stance.AGREES, null));
        given(proposed, silent, confirmed, restated, agreed)
                .when(commissioner(), confirm().build())
                .then(new DeductionConfirmed(1, pounds("1500.00"), pounds("2000.00"), pounds("1500.00")));
    }

    @Test
    void whatFallsAwayIsAnAdjustmentToNothing() {
        Assessed none = AnAssessment.assessed(AnAssessment.reckoned().build());
        Message<?> restated = itself().on("2016-05-10").did(changed(TWO, none));
        Message<?> agreed = provider().did(new ProviderResponded(List.of(1), Stance.AGREES, null));
        given(proposed, silent, confirmed, restated, agreed)
                .when(commissioner(), confirm().build())
                .then(new DeductionConfirmed(1, pounds("0.00"), pounds("2000.00"), pounds("0.00")));
        // nobody ever decided the other one
        given(proposed, silent, confirmed, restated)
                .when(commissioner(), confirm().deduction(2).build())
                .isRefused(AssessmentRule.NOTHING_DUE);
    }

    @Test
    void whatIsRestatedBackStandsAsItWasDecided() {
        Assessed other = with("1500.00", "500.00");
        Message<?> there = itself().on("2016-05-09").did(changed(TWO, other));
        Message<?> back = itself().on("2016-05-10").did(changed(other, TWO));
        given(proposed, silent, confirmed, there, back)
                .when(commissioner(), waive().build())
                .isRefused(AssessmentRule.DEDUCTION_ALREADY_DECIDED);
    }

    @Test
    void aRestatementChangesSomething() {
        given(proposed).when(itself(), restated(TWO)).isRefused(AssessmentRule.NOTHING_RESTATED);
        // 2000.0 is 2000.00
        given(proposed).when(itself(), restated(with("2000.0", "500"))).isRefused(AssessmentRule.NOTHING_RESTATED);
    }

    @Test
    void aRestatementNamesWhatChanged() {
        Assessed now = AnAssessment.assessed(
                with("2000.00", "500.00").reckoned(),
                new RestsOn("SL-1", AnAssessment.PERIOD, "later", List.of(person(2)), true, null));
        given(proposed)
                .when(itself(), restated(now))
                .then(new AssessmentRestated(
                        PeriodSummary.of(TWO),
                        PeriodSummary.of(now),
                        now,
                        Deductions.of(now.reckoned()),
                        List.of(),
                        List.of(new RestatedBecause(WhatChanged.RETURN, "SL-1", AnAssessment.PERIOD, "later", null)),
                        AnAssessment.say("2016-05-25")));
    }

    @Test
    void aPartyThatHasSeenAnOlderVersionLooksFirst() {
        given(proposed, silent).when(commissioner().seen(0), confirm().build()).isRefused(GeneralRule.STALE_VERSION);
        given(proposed, silent)
                .when(commissioner().seen(1), confirm().build())
                .then(new DeductionConfirmed(1, pounds("2000.00"), Money.NOTHING, pounds("2000.00")));
    }
}
