package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.MONTHLY;
import static org.contractgovernance.command.kpi.Measured.STRICTER;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.RetireKpi;
import org.contractgovernance.contracts.kpi.KpiCommand.ReviseKpi;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRetired;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.rating.RatingRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiDefinitionsTest {

    private static final String CODE = AKpi.CODE;
    private static final LocalDate START = day("2015-10-01");

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS), new ServiceRetained("SI", "Schools"));

    private final Message<?> defined = commissioner().on(START).did(new KpiDefined(CODE, MONTHLY, START));

    private static final Rated GOOD = rated("89", Rating.GOOD);

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Kpi.class, EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString(), referenceData)
                .given(events);
    }

    private static DefineKpi define(KpiDefinition definition, LocalDate appliesFrom) {
        return AKpi.define().definition(definition).appliesFrom(appliesFrom).build();
    }

    private static ReviseKpi revise(KpiDefinition definition, String appliesFrom) {
        return AKpi.revise()
                .definition(definition)
                .appliesFrom(day(appliesFrom))
                .build();
    }

    private static RetireKpi retire(String lastDay) {
        return AKpi.retire().lastDay(day(lastDay)).build();
    }

    private static Message<?> submitted(String month, String effectiveOn) {
        LocalDate from = day(month + "-01");
        return provider()
                .on(effectiveOn)
                .did(new ReturnSubmitted(month, from, from.plusMonths(1).minusDays(1), percent("89"), GOOD));
    }

    @Test
    void aKpiIsDefinedFromTheContractsStart() {
        given().when(commissioner(), define(MONTHLY, START))
                .then(new KpiDefined(CODE, MONTHLY, START))
                .seenBy(Visibility.SHARED);
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 2015-09-28", "MONTHLY, 2015-10-01", "QUARTERLY, 2015-10-01", "ANNUAL, 2015-04-01"})
    void theContractsStartStandsForTheFirstDayOfItsFirstPeriod(Frequency frequency, LocalDate first) {
        KpiDefinition definition = Measured.every(frequency);
        given().when(commissioner(), define(definition, START)).then(new KpiDefined(CODE, definition, first));
    }

    @Test
    void aKpiMayBeDefinedForPeriodsToCome() {
        LocalDate next = TODAY.plusMonths(1).withDayOfMonth(1);
        given().when(commissioner(), define(MONTHLY, next)).then(new KpiDefined(CODE, MONTHLY, next));
    }

    @Test
    void aKpiIsNotAgreedOnADayToCome() {
        given().when(commissioner().on(TODAY.plusDays(1)), define(MONTHLY, START))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aKpiIsDefinedInAContractThatIsOnRecord() {
        Situation.of(Kpi.class, EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString(), new ReferenceDataInMemory())
                .when(commissioner(), define(MONTHLY, START))
                .isRefused(GeneralRule.UNKNOWN_CONTRACT);
    }

    @Test
    void aCodeIsUsedOnce() {
        referenceData.entity(
                CONTRACT,
                EntityKind.KPI,
                CODE,
                EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString());
        given().when(commissioner(), define(MONTHLY, START)).isRefused(KpiRule.KPI_CODE_TAKEN, "/code");
    }

    @Test
    void aKpiMeasuresAServiceThatIsOnRecord() {
        given().when(commissioner(), define(Measured.of("SI"), START))
                .then(new KpiDefined(CODE, Measured.of("SI"), START));
        given().when(commissioner(), define(Measured.of("NONE"), START))
                .isRefused(ContractRule.UNKNOWN_SERVICE, "/definition/service");
    }

    @Test
    void unsoundBandsAreRefused() {
        KpiDefinition hole = changed(List.of(
                MONTHLY.bands().get(0),
                MONTHLY.bands().get(1),
                MONTHLY.bands().get(2),
                new Band(Rating.GOOD, BigDecimal.valueOf(89), BigDecimal.valueOf(100), null, null, null)));
        given().when(commissioner(), define(hole, START))
                .isRefused(RatingRule.BANDS_LEAVE_A_HOLE, "/definition/bands/3/from");
        given(defined)
                .when(commissioner(), revise(hole, "2016-01-01"))
                .isRefused(RatingRule.BANDS_LEAVE_A_HOLE, "/definition/bands/3/from");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2015-10-15",
        "WEEKLY, 2015-10-06",
        "QUARTERLY, 2015-11-01",
        "ANNUAL, 2016-01-01",
        "MONTHLY, 2015-09-01",
        "MONTHLY, 2020-10-01",
        "TERMLY, 2015-10-01"
    })
    void aDefinitionAppliesFromTheFirstDayOfAPeriodOfTheContract(Frequency frequency, LocalDate appliesFrom) {
        given().when(commissioner(), define(Measured.every(frequency), appliesFrom))
                .isRefused(KpiRule.APPLIES_FROM_MID_PERIOD, "/appliesFrom");
    }

    @Test
    void aKpiIsRetired() {
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner(), retire("2016-03-31"))
                .then(new KpiRetired(day("2016-03-31")));
    }

    @Test
    void aKpiIsRetiredOnce() {
        given(defined, commissioner().did(new KpiRetired(day("2016-03-31"))))
                .when(commissioner(), retire("2016-06-30"))
                .isRefused(KpiRule.KPI_RETIRED);
    }

    @Test
    void aRetiredKpiIsRevisedForItsMeasuredPeriodsOnly() {
        Message<?> retired = commissioner().on("2016-04-01").did(new KpiRetired(day("2016-03-31")));
        given(defined, retired)
                .when(commissioner(), revise(STRICTER, "2016-03-01"))
                .then(new KpiRevised(MONTHLY, STRICTER, day("2016-03-01")));
        given(defined, retired)
                .when(commissioner(), revise(STRICTER, "2016-04-01"))
                .isRefused(KpiRule.KPI_RETIRED, "/appliesFrom");
    }

    @Test
    void aKpiIsNotRetiredBeforeAPeriodThatHasAReturn() {
        given(defined, submitted("2016-03", "2016-04-05"))
                .when(commissioner(), retire("2016-02-29"))
                .isRefused(KpiRule.RETIRED_BEFORE_A_RETURN, "/lastDay");
        given(
                        defined,
                        submitted("2016-03", "2016-04-05"),
                        provider().on("2016-04-05").did(new ReturnWithdrawn("2016-03", ReturnStatus.SUBMITTED, GOOD)))
                .when(commissioner(), retire("2016-02-29"))
                .then(new KpiRetired(day("2016-02-29")));
    }

    private static KpiDefinition changed(List<Band> bands) {
        return AKpi.definition().bands(bands).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
