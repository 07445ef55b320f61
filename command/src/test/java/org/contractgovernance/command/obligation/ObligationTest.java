package org.contractgovernance.command.obligation;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.obligation.AnObligation.JANUARY;
import static org.contractgovernance.contracts.obligation.AnObligation.due;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationCommand.ContestFulfilment;
import org.contractgovernance.contracts.obligation.ObligationCommand.TellObligation;
import org.contractgovernance.contracts.obligation.ObligationCommand.UpholdContest;
import org.contractgovernance.contracts.obligation.ObligationCommand.WithdrawContest;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationEnded;
import org.contractgovernance.contracts.obligation.ObligationRule;
import org.contractgovernance.contracts.obligation.ObligationSchedule;
import org.contractgovernance.contracts.obligation.ObligationStatus;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final LocalDate END_OF_JANUARY = LocalDate.of(2016, 1, 31);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.DETAILS),
                    new ContractStarted(LocalDate.of(2015, 10, 1)));

    private final Message<?> recorded = commissioner()
            .on("2016-01-01")
            .did(AnObligation.recorded(AnObligation.terms().build()));
    private final Message<?> missed = commissioner().on("2016-02-06").did(AnObligation.missed(due("2016-02-05")));
    private final Message<?> fulfilledLate = commissioner()
            .on("2016-02-10")
            .did(AnObligation.fulfilled("2016-02-10", due("2016-02-05"), InstanceState.MISSED, 3));
    private final Message<?> askedFor = commissioner()
            .on("2016-01-01")
            .did(AnObligation.recorded(AnObligation.terms()
                    .schedule(ObligationSchedule.eachTime("a request", 2, TimeAllowed.Unit.WORKING_DAYS))
                    .build()));

    private static Acts job() {
        return Acts.as(Role.ADMINISTRATOR, Acts.COMMISSIONER);
    }

    private Situation given(Message<?>... events) {
        return Situation.of(Obligation.class, "obligation:1", referenceData)
                .knownAs(AnObligation.REFERENCE)
                .given(events);
    }

    @Test
    void anObligationIsRecordedFromADayOn() {
        given().when(commissioner().on("2016-01-01"), AnObligation.record().build())
                .then(AnObligation.recorded(AnObligation.terms().build()));
    }

    @Test
    void anObligationMayBeOwedFromALaterDayThanItHolds() {
        given().when(
                        commissioner().on("2016-01-01"),
                        AnObligation.record().owedFrom(LocalDate.of(2016, 3, 1)).build())
                .then(new ObligationEvent.ObligationRecorded(
                        AnObligation.REFERENCE, AnObligation.terms().build(), LocalDate.of(2016, 3, 1)));
    }

    @Test
    void anObligationIsOwedNoEarlierThanItHoldsAndNotForEver() {
        given().when(
                        commissioner().on("2016-01-01"),
                        AnObligation.record()
                                .owedFrom(LocalDate.of(2015, 12, 31))
                                .build())
                .isRefused(ObligationRule.OWED_BEFORE_IT_HOLDS, "/owedFrom");
        given().when(
                        commissioner().on("2016-01-01"),
                        AnObligation.record()
                                .terms(AnObligation.terms()
                                        .schedule(ObligationSchedule.once(LocalDate.of(2015, 12, 31)))
                                        .build())
                                .build())
                .isRefused(ObligationRule.OWED_BEFORE_IT_HOLDS, "/terms/schedule/dueOn");
        given().when(
                        commissioner(),
                        AnObligation.record().owedFrom(LocalDate.of(2116, 1, 1)).build())
                .isRefused(ObligationRule.OBLIGATION_TOO_FAR_AHEAD, "/owedFrom");
        given().when(
                        commissioner(),
                        AnObligation.record()
                                .terms(AnObligation.terms()
                                        .schedule(ObligationSchedule.once(LocalDate.of(9999, 1, 1)))
                                        .build())
                                .build())
                .isRefused(ObligationRule.OBLIGATION_TOO_FAR_AHEAD, "/terms/schedule/dueOn");
        given().when(commissioner().on("2016-05-12"), AnObligation.record().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void thePartyThatOwesItFulfilsItInTime() {
        given(recorded)
                .when(commissioner().on("2016-02-05"), AnObligation.fulfil().build())
                .then(AnObligation.fulfilled("2016-02-05", due("2016-02-05"), InstanceState.AWAITED, 0));
        given(recorded)
                .when(provider().on("2016-02-05"), AnObligation.fulfil().build())
                .isRefused(ObligationRule.OBLIGATION_OF_OTHER_PARTY);
    }

    @Test
    void anActFindsWhatTimeHasBroughtAboutByItsDay() {
        given(recorded)
                .when(commissioner().on("2016-02-10"), AnObligation.fulfil().build())
                .then(
                        AnObligation.missed(due("2016-02-05")),
                        AnObligation.fulfilled("2016-02-10", due("2016-02-05"), InstanceState.MISSED, 3));
    }

    @Test
    void anInstanceIsFulfilledLateAfterItWasMissed() {
        given(recorded, missed)
                .when(commissioner().on("2016-02-10"), AnObligation.fulfil().build())
                .then(AnObligation.fulfilled("2016-02-10", due("2016-02-05"), InstanceState.MISSED, 3));
    }

    @Test
    void timeMissesAnInstanceOnceFromTheDayAfterItsDueDay() {
        given(recorded)
                .when(job().on("2016-02-09"), new TellObligation(CONTRACT, AnObligation.REFERENCE))
                .then(AnObligation.missed(due("2016-02-05")));
        // February and March are due by the day of the fixture, in May
        given(
                        recorded,
                        missed,
                        month("2016-02", "2016-02-29", "2016-03-07"),
                        month("2016-03", "2016-03-31", "2016-04-07"),
                        month("2016-04", "2016-04-30", "2016-05-09"))
                .when(job(), new TellObligation(CONTRACT, AnObligation.REFERENCE))
                .isRefused(ObligationRule.NOTHING_TO_TELL_OF_OBLIGATION);
    }

    private static Message<?> month(String key, String started, String due) {
        return commissioner()
                .on(due)
                .did(new ObligationEvent.ObligationMissed(
                        key, ContractParty.COUNCIL, LocalDate.parse(started), due(due)));
    }

    @Test
    void anInstanceIsFulfilledOnceAndNotAfterAWaiver() {
        given(recorded, missed, fulfilledLate)
                .when(commissioner(), AnObligation.fulfil().build())
                .isRefused(ObligationRule.OBLIGATION_FULFILLED);
        given(recorded, missed, fulfilledLate)
                .when(provider(), AnObligation.waive().build())
                .isRefused(ObligationRule.OBLIGATION_FULFILLED);
        given(recorded, provider().on("2016-02-01").did(AnObligation.waived(due("2016-02-05"), InstanceState.AWAITED)))
                .when(commissioner(), AnObligation.fulfil().build())
                .isRefused(ObligationRule.OBLIGATION_WAIVED);
    }

    @Test
    void thePartyToWhichItIsOwedWaivesIt() {
        given(recorded, missed)
                .when(provider().on("2016-02-08"), AnObligation.waive().build())
                .then(AnObligation.waived(due("2016-02-05"), InstanceState.MISSED));
        given(recorded, missed)
                .when(commissioner(), AnObligation.waive().build())
                .isRefused(ObligationRule.WAIVED_BY_WHO_OWES_IT);
    }

    @Test
    void aFulfilmentIsTakenBackByWhoSaidIt() {
        given(recorded, missed, fulfilledLate)
                .when(commissioner().on("2016-02-12"), AnObligation.withdraw().build())
                .then(new ObligationEvent.ObligationFulfilmentWithdrawn(
                        JANUARY,
                        ContractParty.COUNCIL,
                        END_OF_JANUARY,
                        due("2016-02-05"),
                        InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate)
                .when(provider(), AnObligation.withdraw().build())
                .isRefused(ObligationRule.OBLIGATION_OF_OTHER_PARTY);
        given(recorded, missed, fulfilledLate)
                .when(commissioner().on("2016-02-09"), AnObligation.withdraw().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(recorded, missed)
                .when(commissioner(), AnObligation.withdraw().build())
                .isRefused(ObligationRule.OBLIGATION_NOT_FULFILLED);
    }

    private static ContestFulfilment contest() {
        return new ContestFulfilment(
                CONTRACT, AnObligation.REFERENCE, JANUARY, "The receipt is of December", null, null);
    }

    private static UpholdContest uphold() {
        return new UpholdContest(CONTRACT, AnObligation.REFERENCE, JANUARY, "It was", null, null);
    }

    private static WithdrawContest withdrawContest() {
        return new WithdrawContest(CONTRACT, AnObligation.REFERENCE, JANUARY, "It was found", null, null);
    }

    private final Message<?> contested =
            provider().on("2016-02-12").did(AnObligation.contested(due("2016-02-05"), InstanceState.FULFILLED_LATE));

    @Test
    void theOtherPartyContestsAFulfilmentOnce() {
        given(recorded, missed, fulfilledLate)
                .when(provider().on("2016-02-12"), contest())
                .then(AnObligation.contested(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate)
                .when(commissioner(), contest())
                .isRefused(ObligationRule.CONTESTED_BY_WHO_OWES_IT);
        given(recorded, missed).when(provider(), contest()).isRefused(ObligationRule.OBLIGATION_NOT_FULFILLED);
        given(recorded, missed, fulfilledLate, contested)
                .when(provider(), contest())
                .isRefused(ObligationRule.FULFILMENT_CONTESTED);
    }

    @Test
    void aContestIsUpheldByWhoOwesItAndTheInstanceIsOwedAgain() {
        Message<?> upheld = commissioner()
                .on("2016-02-15")
                .did(AnObligation.contestUpheld(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate, contested)
                .when(commissioner().on("2016-02-15"), uphold())
                .then(AnObligation.contestUpheld(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate, contested)
                .when(provider(), uphold())
                .isRefused(ObligationRule.OBLIGATION_OF_OTHER_PARTY);
        given(recorded, missed, fulfilledLate)
                .when(commissioner(), uphold())
                .isRefused(ObligationRule.FULFILMENT_NOT_CONTESTED);
        given(recorded, missed, fulfilledLate, contested, upheld)
                .when(commissioner().on("2016-02-16"), AnObligation.fulfil().build())
                .then(AnObligation.fulfilled("2016-02-16", due("2016-02-05"), InstanceState.MISSED, 7));
        given(recorded, missed, fulfilledLate, contested, upheld)
                .when(provider(), withdrawContest())
                .isRefused(ObligationRule.FULFILMENT_NOT_CONTESTED);
    }

    @Test
    void aContestIsTakenBackByWhoMadeItAndMayBeMadeAgain() {
        Message<?> back = provider()
                .on("2016-02-15")
                .did(AnObligation.contestWithdrawn(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate, contested)
                .when(provider().on("2016-02-15"), withdrawContest())
                .then(AnObligation.contestWithdrawn(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate, contested)
                .when(commissioner(), withdrawContest())
                .isRefused(ObligationRule.CONTESTED_BY_WHO_OWES_IT);
        given(recorded, missed, fulfilledLate, contested, back)
                .when(provider().on("2016-02-16"), contest())
                .then(AnObligation.contested(due("2016-02-05"), InstanceState.FULFILLED_LATE));
        given(recorded, missed, fulfilledLate, contested)
                .when(provider().on("2016-02-11"), withdrawContest())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aFulfilmentNamesTheEvidenceThatIsExpected() {
        Message<?> expecting = commissioner()
                .on("2016-01-01")
                .did(AnObligation.recorded(
                        AnObligation.terms().evidenceExpected("A receipt").build()));
        given(expecting)
                .when(commissioner(), AnObligation.fulfil().evidence(null).build())
                .isRefused(ObligationRule.FULFILMENT_WITHOUT_EVIDENCE, "/evidence");
        given(recorded)
                .when(
                        commissioner().on("2015-12-31"),
                        AnObligation.fulfil().evidence(List.of()).build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anInstanceIsOneThatTheObligationIsOwedFor() {
        given(recorded)
                .when(commissioner(), AnObligation.fulfil().instance("2015-12").build())
                .isRefused(ObligationRule.UNKNOWN_INSTANCE);
        given(askedFor)
                .when(commissioner(), AnObligation.fulfil().instance("1").build())
                .isRefused(ObligationRule.UNKNOWN_INSTANCE);
    }

    /** Good Friday was on 25 March 2016, Easter Monday on 28 March. */
    @Test
    void anObligationArisesEachTimeThatSomethingHappens() {
        given(askedFor)
                .when(provider().on("2016-03-23"), AnObligation.arise().build())
                .then(AnObligation.arose(due("2016-03-29")));
        given(recorded)
                .when(provider(), AnObligation.arise().build())
                .isRefused(ObligationRule.OBLIGATION_DOES_NOT_ARISE);
        given(
                        askedFor,
                        commissioner()
                                .on("2016-03-01")
                                .did(new ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 3, 1))))
                .when(provider().on("2016-03-23"), AnObligation.arise().build())
                .isRefused(ObligationRule.OBLIGATION_ENDED, "/effectiveOn");
    }

    @Test
    void anObligationEndsOnceAndNotBeforeWhatHasHappened() {
        given(recorded)
                .when(commissioner(), AnObligation.end("2016-03-31").build())
                .then(new ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 3, 31)));
        given(recorded, missed)
                .when(commissioner(), AnObligation.end("2016-01-30").build())
                .isRefused(ObligationRule.OBLIGATION_ENDS_TOO_EARLY, "/lastDay");
        given(recorded, commissioner().did(new ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 3, 31))))
                .when(commissioner(), AnObligation.end("2016-04-30").build())
                .isRefused(ObligationRule.OBLIGATION_ENDED);
    }
}
