package org.contractgovernance.command.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.STRICTER;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class KpiRevisionsTest {

    private static final String CODE = AKpi.CODE;
    private static final LocalDate START = day("2015-10-01");

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS), new ServiceRetained("SI", "Schools"));

    private final Message<?> defined = commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, START));

    private static final Rated APPROACHING = rated("89", Rating.APPROACHING_TARGET);
    private static final Rated GOOD = rated("89", Rating.GOOD);

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Kpi.class, EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString(), referenceData)
                .given(events);
    }

    private static ReviseKpi revise(KpiDefinition definition, String appliesFrom) {
        return AKpi.revise()
                .definition(definition)
                .appliesFrom(day(appliesFrom))
                .build();
    }

    private static Message<?> submitted(String month, String effectiveOn) {
        LocalDate from = day(month + "-01");
        return provider()
                .on(effectiveOn)
                .did(new ReturnSubmitted(month, from, from.plusMonths(1).minusDays(1), percent("89"), GOOD));
    }

    @Test
    void aRevisionLeavesEarlierPeriodsTheirBands() {
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner(), revise(STRICTER, "2016-04-01"))
                .then(new KpiRevised(MONTHLY, STRICTER, day("2016-04-01")));
    }

    @Test
    void aRevisionThatReachesBackRatesTheReturnsOnRecordAnew() {
        given(
                        defined,
                        submitted("2016-01", "2016-02-05"),
                        submitted("2016-02", "2016-03-05"),
                        submitted("2016-03", "2016-04-05"),
                        commissioner()
                                .on("2016-04-06")
                                .did(new ReturnAccepted("2016-03", ReturnStatus.SUBMITTED, GOOD)))
                .when(commissioner(), revise(STRICTER, "2016-02-01"))
                .then(
                        new KpiRevised(MONTHLY, STRICTER, day("2016-02-01")),
                        new ReturnRerated("2016-02", GOOD, APPROACHING),
                        new ReturnRerated("2016-03", GOOD, APPROACHING));
    }

    @Test
    void aWithdrawnReturnIsNotRatedAnew() {
        given(
                        defined,
                        submitted("2016-02", "2016-03-05"),
                        provider().on("2016-03-06").did(new ReturnWithdrawn("2016-02", ReturnStatus.SUBMITTED, GOOD)))
                .when(commissioner(), revise(STRICTER, "2016-02-01"))
                .then(new KpiRevised(MONTHLY, STRICTER, day("2016-02-01")));
    }

    @Test
    void aRevisionFromBetweenLeavesThePeriodsOfALaterOne() {
        given(
                        defined,
                        commissioner().on("2016-01-01").did(new KpiRevised(MONTHLY, STRICTER, day("2016-03-01"))),
                        submitted("2016-02", "2016-03-05"),
                        provider()
                                .on("2016-04-05")
                                .did(new ReturnSubmitted(
                                        "2016-03", day("2016-03-01"), day("2016-03-31"), percent("89"), APPROACHING)))
                .when(commissioner(), revise(Measured.told(), "2016-02-01"))
                .then(new KpiRevised(MONTHLY, Measured.told(), day("2016-02-01")));
    }

    @Test
    void aRevisionFromTheSameDayReplacesAnother() {
        given(
                        defined,
                        commissioner().on("2016-01-01").did(new KpiRevised(MONTHLY, STRICTER, day("2016-03-01"))),
                        provider()
                                .on("2016-04-05")
                                .did(new ReturnSubmitted(
                                        "2016-03", day("2016-03-01"), day("2016-03-31"), percent("89"), APPROACHING)))
                .when(commissioner(), revise(MONTHLY, "2016-03-01"))
                .then(
                        new KpiRevised(STRICTER, MONTHLY, day("2016-03-01")),
                        new ReturnRerated("2016-03", APPROACHING, GOOD));
    }

    @Test
    void aRevisionRatesReturnsNoEarlierThanTheyWereMade() {
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner().on("2016-04-04"), revise(STRICTER, "2016-03-01"))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aRevisionIsAgreedNoEarlierThanTheOneBefore() {
        given(defined, commissioner().on("2016-03-01").did(new KpiRevised(MONTHLY, STRICTER, day("2016-03-01"))))
                .when(commissioner().on("2016-02-29"), revise(MONTHLY, "2016-05-01"))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aRevisionCanRateWhatIsOnRecord() {
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner(), revise(Measured.sampled(40), "2016-03-01"))
                .isRefused(KpiRule.RETURN_CANNOT_BE_RERATED, "/definition");
    }

    @Test
    void aFrequencyIsFixed() {
        given(defined)
                .when(commissioner(), revise(Measured.every(Frequency.QUARTERLY), "2016-01-01"))
                .isRefused(KpiRule.FREQUENCY_IS_FIXED, "/definition/frequency");
    }

    @Test
    void aRevisionChangesSomething() {
        given(defined)
                .when(commissioner(), revise(MONTHLY, "2016-01-01"))
                .isRefused(KpiRule.NOTHING_REVISED, "/definition");
    }

    @Test
    void aRevisionAppliesNoEarlierThanTheFirstPeriod() {
        given(commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, day("2016-01-01"))))
                .when(commissioner(), revise(STRICTER, "2015-12-01"))
                .isRefused(KpiRule.REVISED_BEFORE_DEFINED, "/appliesFrom");
    }

    @Test
    void aRevisionIsOfTheDefinitionsVersionWhateverWasReturned() {
        Outcome revised = given(defined, submitted("2016-02", "2016-03-05"), submitted("2016-03", "2016-04-05"))
                .when(commissioner().seen(0), revise(STRICTER, "2016-03-01"))
                .then(
                        new KpiRevised(MONTHLY, STRICTER, day("2016-03-01")),
                        new ReturnRerated("2016-03", GOOD, APPROACHING))
                .outcome();
        assertThat(revised.byEntity()).containsValue(Outcome.VersionCount.ofShared(1));
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner().seen(1), revise(STRICTER, "2016-03-01"))
                .isRefused(GeneralRule.STALE_VERSION);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
