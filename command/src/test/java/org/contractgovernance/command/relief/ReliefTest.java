package org.contractgovernance.command.relief;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.PROVIDER;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.relief.ARelief.JANUARY;
import static org.contractgovernance.contracts.relief.ARelief.QUARTER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.PeriodRule;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.relief.ARelief;
import org.contractgovernance.contracts.relief.KpiPeriod;
import org.contractgovernance.contracts.relief.ReliefCause;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefGranted;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefRefused;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefRevoked;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefWithdrawn;
import org.contractgovernance.contracts.relief.ReliefRule;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliefTest {

    private static final List<KpiPeriod> BOTH = List.of(JANUARY, QUARTER);

    private final ReferenceDataInMemory referenceData = kpi(
            kpi(
                    new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS)),
                    "KPI-07",
                    Frequency.MONTHLY),
            "KPI-08",
            Frequency.QUARTERLY);

    private final Message<?> claimed =
            provider().on("2016-04-08").did(ARelief.claimed().build());
    private final Message<?> januaryGranted = commissioner()
            .on("2016-04-20")
            .did(new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED));

    private static ReferenceDataInMemory kpi(ReferenceDataInMemory known, String code, Frequency frequency) {
        return known.happened(
                CONTRACT,
                EntityKind.KPI,
                code,
                "kpi:" + CONTRACT + "/" + code,
                new KpiDefined(code, AKpi.definition().frequency(frequency).build(), LocalDate.of(2015, 10, 1)));
    }

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Relief.class,
                        EntityId.of(EntityKind.RELIEF, CONTRACT, ARelief.REFERENCE)
                                .toString(),
                        referenceData)
                .knownAs(ARelief.REFERENCE)
                .given(events);
    }

    private void onRecord(String reference, Event... happened) {
        referenceData.happened(
                CONTRACT,
                EntityKind.RELIEF,
                reference,
                EntityId.of(EntityKind.RELIEF, CONTRACT, reference).toString(),
                happened);
    }

    @Test
    void reliefIsClaimedForPeriodsOfKpis() {
        given().when(provider(), ARelief.claim().build()).then(ARelief.claimed().build());
    }

    @Test
    void aClaimNeedsNoEvidenceAndNoObligation() {
        given().when(provider(), ARelief.claim().evidence(null).obligation(null).build())
                .then(ARelief.claimed().evidence(List.of()).obligation(null).build());
    }

    private void obligation(ContractParty owedBy, Event... happened) {
        List<Event> all = new ArrayList<>();
        all.add(AnObligation.recorded(AnObligation.terms().owedBy(owedBy).build()));
        all.addAll(List.of(happened));
        referenceData.happened(
                CONTRACT, EntityKind.OBLIGATION, AnObligation.REFERENCE, "obligation:1", all.toArray(Event[]::new));
    }

    @Test
    void aClaimMayRestOnAFulfilmentThatTheProviderContests() {
        DueDate due = AnObligation.due("2016-02-05");
        ObligationEvent done = AnObligation.fulfilled("2016-02-04", due, InstanceState.AWAITED, 0);
        obligation(ContractParty.COUNCIL, done);
        restsOnNothing("/restsOn/instance");
        obligation(ContractParty.COUNCIL, done, AnObligation.contested(due, InstanceState.FULFILLED));
        given().when(provider(), ARelief.claim().restsOn(ARelief.PUPIL_DATA).build())
                .then(ARelief.claimed()
                        .restsOn(ARelief.contested(due, LocalDate.of(2016, 2, 4)))
                        .build());
        obligation(
                ContractParty.COUNCIL,
                done,
                AnObligation.contested(due, InstanceState.FULFILLED),
                AnObligation.contestWithdrawn(due, InstanceState.FULFILLED));
        restsOnNothing("/restsOn/instance");
    }

    @Test
    void aClaimRestsOnAnObligationOfTheCouncilThatWasMissedOrFulfilledLate() {
        DueDate due = AnObligation.due("2016-02-05");
        obligation(ContractParty.COUNCIL, AnObligation.missed(due));
        given().when(provider(), ARelief.claim().restsOn(ARelief.PUPIL_DATA).build())
                .then(ARelief.claimed()
                        .restsOn(ARelief.failed(InstanceState.MISSED, due, null))
                        .build());

        obligation(
                ContractParty.COUNCIL,
                AnObligation.missed(due),
                AnObligation.fulfilled("2016-02-10", due, InstanceState.MISSED, 3));
        given().when(provider(), ARelief.claim().restsOn(ARelief.PUPIL_DATA).build())
                .then(ARelief.claimed()
                        .restsOn(ARelief.failed(InstanceState.FULFILLED_LATE, due, LocalDate.of(2016, 2, 10)))
                        .build());
    }

    @Test
    void aClaimDoesNotRestOnAnObligationThatTheCouncilMetOrTheProviderOwes() {
        DueDate due = AnObligation.due("2016-02-05");
        restsOnNothing("/restsOn/obligation");
        obligation(ContractParty.PROVIDER, AnObligation.missed(due));
        restsOnNothing("/restsOn/obligation");
        obligation(ContractParty.COUNCIL);
        restsOnNothing("/restsOn/instance");
        obligation(ContractParty.COUNCIL, AnObligation.fulfilled("2016-02-05", due, InstanceState.AWAITED, 0));
        restsOnNothing("/restsOn/instance");
        obligation(ContractParty.COUNCIL, AnObligation.missed(due), AnObligation.waived(due, InstanceState.MISSED));
        restsOnNothing("/restsOn/instance");
    }

    private void restsOnNothing(String at) {
        given().when(provider(), ARelief.claim().restsOn(ARelief.PUPIL_DATA).build())
                .isRefused(ReliefRule.RELIEF_RESTS_ON_NO_FAILURE, at);
    }

    @Test
    void claimsAreNumberedWithoutAGap() {
        onRecord(
                "RL-1",
                ARelief.claimed().build(),
                new ReliefWithdrawn(BOTH, ReliefStatus.CLAIMED, ReliefStatus.WITHDRAWN));

        given().when(provider(), ARelief.claim().build())
                .then(ARelief.claimed().reference("RL-2").build());
    }

    @Test
    void reliefIsClaimedForKpisThatAreDefined() {
        given().when(
                        provider(),
                        ARelief.claim()
                                .periods(List.of(JANUARY, new KpiPeriod("KPI-99", "2016-01")))
                                .build())
                .isRefused(ReliefRule.RELIEF_OF_UNKNOWN_KPI, "/periods/1/kpi");
    }

    @ParameterizedTest
    @CsvSource({
        "KPI-07, 2015-16-Q4", // measured monthly
        "KPI-08, 2016-01", // measured quarterly
        "KPI-07, 2015-09", // before the contract
        "KPI-07, 2016-13",
        "KPI-07, January"
    })
    void aPeriodIsOneOfTheKpi(String kpi, String period) {
        given().when(
                        provider(),
                        ARelief.claim()
                                .periods(List.of(new KpiPeriod(kpi, period)))
                                .build())
                .isRefused(PeriodRule.PERIOD_DOES_NOT_FIT, "/periods/0/period");
    }

    @Test
    void aClaimNamesAPeriodOnce() {
        given().when(
                        provider(),
                        ARelief.claim().periods(List.of(JANUARY, JANUARY)).build())
                .isRefused(ReliefRule.PERIOD_NAMED_TWICE, "/periods/1");
    }

    @Test
    void anotherCauseIsSaidInWords() {
        given().when(provider(), ARelief.claim().cause(ReliefCause.OTHER).build())
                .isRefused(ReliefRule.OTHER_CAUSE_NOT_SAID, "/otherCause");
        given().when(provider(), ARelief.claim().otherCause("A strike").build())
                .isRefused(ReliefRule.OTHER_CAUSE_NOT_SAID, "/otherCause");
        given().when(
                        provider(),
                        ARelief.claim()
                                .cause(ReliefCause.OTHER)
                                .otherCause("A strike")
                                .build())
                .then(ARelief.claimed()
                        .cause(ReliefCause.OTHER)
                        .otherCause("A strike")
                        .build());
    }

    @Test
    void aPeriodIsClaimedOnceAsLongAsTheClaimIsOpenOrGranted() {
        onRecord("RL-1", ARelief.claimed().build());
        given().when(provider(), ARelief.claim().periods(List.of(QUARTER)).build())
                .isRefused(ReliefRule.RELIEF_CLAIMED_ALREADY, "/periods/0")
                .becauseOf(EntityKind.RELIEF, "RL-1");

        onRecord(
                "RL-1",
                ARelief.claimed().build(),
                new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED),
                new ReliefRefused(List.of(QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED));
        given().when(
                        provider(),
                        ARelief.claim().periods(List.of(QUARTER, JANUARY)).build())
                .isRefused(ReliefRule.RELIEF_CLAIMED_ALREADY, "/periods/1")
                .becauseOf(EntityKind.RELIEF, "RL-1");
    }

    @Test
    void aPeriodIsClaimedAgainAfterARefusalOrARevocation() {
        onRecord(
                "RL-1",
                ARelief.claimed().build(),
                new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED),
                new ReliefRefused(List.of(QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED),
                new ReliefRevoked(List.of(JANUARY), ReliefStatus.PARTLY_GRANTED, ReliefStatus.REVOKED));

        given().when(provider(), ARelief.claim().build())
                .then(ARelief.claimed().reference("RL-2").build());
    }

    @Test
    void reliefIsGrantedPeriodByPeriod() {
        given(claimed)
                .when(commissioner(), ARelief.grant().periods(List.of(JANUARY)).build())
                .then(new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED));
        given(claimed, januaryGranted)
                .when(commissioner(), ARelief.refuse().build())
                .then(new ReliefRefused(List.of(QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED));
    }

    @Test
    void allOfAClaimIsGrantedOrRefusedAtOnce() {
        given(claimed)
                .when(commissioner(), ARelief.grant().build())
                .then(new ReliefGranted(BOTH, ReliefStatus.CLAIMED, ReliefStatus.GRANTED));
        given(claimed)
                .when(commissioner(), ARelief.refuse().build())
                .then(new ReliefRefused(BOTH, ReliefStatus.CLAIMED, ReliefStatus.REFUSED));
    }

    @Test
    void aPeriodIsDecidedOnce() {
        given(claimed, januaryGranted)
                .when(
                        commissioner(),
                        ARelief.refuse().periods(List.of(QUARTER, JANUARY)).build())
                .isRefused(ReliefRule.RELIEF_DECIDED, "/periods/1");
        given(claimed, commissioner().did(new ReliefGranted(BOTH, ReliefStatus.CLAIMED, ReliefStatus.GRANTED)))
                .when(commissioner(), ARelief.grant().build())
                .isRefused(ReliefRule.RELIEF_DECIDED);
    }

    @Test
    void aDecisionIsAboutPeriodsOfTheClaimEachNamedOnce() {
        given(claimed)
                .when(
                        commissioner(),
                        ARelief.grant()
                                .periods(List.of(new KpiPeriod("KPI-07", "2016-02")))
                                .build())
                .isRefused(ReliefRule.PERIOD_NOT_IN_CLAIM, "/periods/0");
        given(claimed)
                .when(
                        commissioner(),
                        ARelief.grant().periods(List.of(JANUARY, JANUARY)).build())
                .isRefused(ReliefRule.PERIOD_NAMED_TWICE, "/periods/1");
    }

    @Test
    void nobodyDecidesAClaimOfTheirOwn() {
        Acts same = as(Role.COMMISSIONER, PROVIDER);
        given(claimed).when(same, ARelief.grant().build()).isRefused(ReliefRule.RELIEF_DECIDED_BY_ANOTHER);
        given(claimed).when(same, ARelief.refuse().build()).isRefused(ReliefRule.RELIEF_DECIDED_BY_ANOTHER);
        given(claimed, januaryGranted)
                .when(same, ARelief.revoke().build())
                .isRefused(ReliefRule.RELIEF_DECIDED_BY_ANOTHER);
    }

    @Test
    void theProviderWithdrawsWhatIsUndecided() {
        given(claimed)
                .when(provider(), ARelief.withdraw().build())
                .then(new ReliefWithdrawn(BOTH, ReliefStatus.CLAIMED, ReliefStatus.WITHDRAWN));
        given(claimed, januaryGranted)
                .when(provider(), ARelief.withdraw().build())
                .then(new ReliefWithdrawn(List.of(QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED));
        given(claimed, commissioner().did(new ReliefRefused(BOTH, ReliefStatus.CLAIMED, ReliefStatus.REFUSED)))
                .when(provider(), ARelief.withdraw().build())
                .isRefused(ReliefRule.RELIEF_DECIDED);
    }

    @Test
    void onlyGrantedReliefIsRevoked() {
        given(claimed, januaryGranted)
                .when(commissioner(), ARelief.revoke().build())
                .then(new ReliefRevoked(List.of(JANUARY), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_DECIDED));
        given(claimed).when(commissioner(), ARelief.revoke().build()).isRefused(ReliefRule.RELIEF_NOT_GRANTED);
        given(claimed, januaryGranted)
                .when(commissioner(), ARelief.revoke().periods(List.of(QUARTER)).build())
                .isRefused(ReliefRule.RELIEF_NOT_GRANTED, "/periods/0");
    }

    @Test
    void aDecisionIsEffectiveNoEarlierThanTheOneBefore() {
        given(claimed, januaryGranted)
                .when(commissioner().on("2016-04-19"), ARelief.refuse().build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(claimed)
                .when(commissioner().on("2016-05-12"), ARelief.grant().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }
}
