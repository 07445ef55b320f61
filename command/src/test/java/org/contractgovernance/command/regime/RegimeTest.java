package org.contractgovernance.command.regime;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.contracts.regime.ARegime.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeCommand.AmendRegime;
import org.contractgovernance.contracts.regime.RegimeCommand.EndRegime;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeEnded;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.RegimeRule;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.regime.terms.ServicePeriod;
import org.contractgovernance.contracts.regime.terms.TermsRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

    private static final RegimeTerms TERMS = ARegime.terms().build();
    private static final RegimeTerms UNCAPPED = ARegime.terms().caps(List.of()).build();
    private static final RegimeTerms LOWER =
            ARegime.terms().caps(List.of(ARegime.percentCap(1, "5"))).build();
    private static final LocalDate START = LocalDate.of(2015, 10, 1);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .entity(CONTRACT, EntityKind.KPI, "SL-1", "kpi:" + CONTRACT + "/SL-1");

    private final Message<?> set = commissioner().on(START).did(new RegimeSet(TERMS, START, null));

    private Situation given(Message<?>... events) {
        return Situation.of(Regime.class, RegimeCommand.regimeOf(CONTRACT).toString(), referenceData)
                .knownAs(RegimeCommand.REFERENCE)
                .given(events);
    }

    @Test
    void aRegimeIsSet() {
        given().when(commissioner(), AWholeRegime.set().build()).then(new RegimeSet(TERMS, START, null));
    }

    @Test
    void aContractHasOneRegime() {
        referenceData.entity(
                CONTRACT,
                EntityKind.PERFORMANCE_REGIME,
                RegimeCommand.REFERENCE,
                RegimeCommand.regimeOf(CONTRACT).toString());

        given().when(commissioner(), AWholeRegime.set().build()).isRefused(RegimeRule.REGIME_ALREADY_SET, null);
    }

    @Test
    void aRegimeIsSetByTermsThatAgree() {
        given().when(
                        commissioner(),
                        AWholeRegime.set()
                                .terms(ARegime.terms()
                                        .caps(List.of(ARegime.percentCap(1, "-1")))
                                        .build())
                                .build())
                .isRefused(TermsRule.CAP_BELOW_ZERO, "/terms/caps/0/percent");
    }

    @Test
    void aRegimeNamesKpisThatAreDefined() {
        given().when(
                        commissioner(),
                        AWholeRegime.set()
                                .terms(ARegime.terms()
                                        .kpis(List.of(
                                                kpi("SL-1").build(), kpi("SL-2").build()))
                                        .build())
                                .build())
                .isRefused(RegimeRule.REGIME_NAMES_UNKNOWN_KPI, "/terms/kpis/1/kpi");
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2015-09-30", "MONTH, 2015-10-02", "QUARTER, 2015-11-01", "YEAR, 2015-11-01"})
    void aRegimeAppliesFromTheFirstDayOfAPeriod(ServicePeriod period, LocalDate appliesFrom) {
        given().when(
                        commissioner(),
                        AWholeRegime.set()
                                .terms(every(period))
                                .appliesFrom(appliesFrom)
                                .build())
                .isRefused(RegimeRule.REGIME_FROM_MID_PERIOD, "/appliesFrom");
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2015-10-01", "QUARTER, 2015-10-01", "YEAR, 2015-04-01"})
    void theContractsFirstDayStandsForItsFirstPeriod(ServicePeriod period, LocalDate first) {
        given().when(commissioner(), AWholeRegime.set().terms(every(period)).build())
                .then(new RegimeSet(every(period), first, null));
    }

    @Test
    void aRegimeLiesWithinAHundredYearsOfTheContract() {
        given().when(
                        commissioner(),
                        AWholeRegime.set()
                                .appliesFrom(LocalDate.of(2115, 11, 1))
                                .build())
                .isRefused(RegimeRule.REGIME_TOO_FAR_AHEAD, "/appliesFrom");
        RegimeTerms late = ARegime.terms()
                .beddingIn(new BeddingIn(
                        ARegime.CLAUSE,
                        LocalDate.of(9999, 12, 31),
                        List.of(new BeddingIn.BeddingStage(3, BigDecimal.ZERO))))
                .build();
        given().when(commissioner(), AWholeRegime.set().terms(late).build())
                .isRefused(RegimeRule.REGIME_TOO_FAR_AHEAD, "/terms/beddingIn/startsOn");
    }

    @Test
    void aRegimeIsNotSetForADayThatHasNotCome() {
        given().when(commissioner().on("2016-05-12"), AWholeRegime.set().build())
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void anAmendmentLeavesEarlierPeriodsTheirTerms() {
        given(set)
                .when(commissioner(), amend(UNCAPPED, "2016-04-01"))
                .then(new RegimeAmended(TERMS, UNCAPPED, LocalDate.of(2016, 4, 1), null));
    }

    @Test
    void anAmendmentFromTheSameDayReplacesAnother() {
        given(
                        set,
                        commissioner()
                                .on("2016-01-10")
                                .did(new RegimeAmended(TERMS, UNCAPPED, LocalDate.of(2016, 4, 1), null)))
                .when(commissioner(), amend(LOWER, "2016-04-01"))
                .then(new RegimeAmended(UNCAPPED, LOWER, LocalDate.of(2016, 4, 1), null));
    }

    @Test
    void anAmendmentFromBetweenLeavesALaterOne() {
        given(
                        set,
                        commissioner()
                                .on("2016-01-10")
                                .did(new RegimeAmended(TERMS, UNCAPPED, LocalDate.of(2016, 4, 1), null)))
                .when(commissioner(), amend(LOWER, "2016-02-01"))
                .then(new RegimeAmended(TERMS, LOWER, LocalDate.of(2016, 2, 1), null));
    }

    @Test
    void anAmendmentChangesSomething() {
        given(set)
                .when(
                        commissioner(),
                        amend(
                                ARegime.terms()
                                        .caps(List.of(ARegime.percentCap(1, "10.0"), ARegime.percentCap(12, "10")))
                                        .build(),
                                "2016-04-01"))
                .isRefused(RegimeRule.REGIME_UNCHANGED, "/terms");
    }

    @Test
    void anAmendmentIsCheckedAsAWhole() {
        given(set)
                .when(
                        commissioner(),
                        amend(ARegime.terms().credits(ARegime.forms().build()).build(), "2016-04-01"))
                .isRefused(TermsRule.NO_FORM_OF_CREDIT, "/terms/credits");
    }

    @Test
    void anAmendmentAppliesNoEarlierThanTheFirstPeriod() {
        given(commissioner().on(START).did(new RegimeSet(TERMS, LocalDate.of(2016, 1, 1), null)))
                .when(commissioner(), amend(UNCAPPED, "2015-12-01"))
                .isRefused(RegimeRule.AMENDED_BEFORE_SET, "/appliesFrom");
    }

    @Test
    void anAmendmentIsAgreedNoEarlierThanTheOneBefore() {
        given(set)
                .when(commissioner().on("2015-09-30"), amend(UNCAPPED, "2016-04-01"))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void theLengthOfAPeriodIsFixed() {
        given(set)
                .when(commissioner(), amend(every(ServicePeriod.QUARTER), "2016-04-01"))
                .isRefused(RegimeRule.REGIME_PERIOD_IS_FIXED, "/terms/period");
    }

    @Test
    void whoeverHasSeenAnOlderVersionLooksFirst() {
        given(
                        set,
                        commissioner()
                                .on("2016-01-10")
                                .did(new RegimeAmended(TERMS, UNCAPPED, LocalDate.of(2016, 4, 1), null)))
                .when(commissioner().seen(0), amend(LOWER, "2016-05-01"))
                .isRefused(GeneralRule.STALE_VERSION, null);
    }

    @Test
    void aRegimeEndsBeforeAPeriod() {
        given(set).when(commissioner(), end("2016-04-01")).then(new RegimeEnded(LocalDate.of(2016, 4, 1)));
    }

    @Test
    void aRegimeDoesNotEndInTheMiddleOfAPeriod() {
        given(set).when(commissioner(), end("2016-04-02")).isRefused(RegimeRule.REGIME_ENDS_MID_PERIOD, "/from");
        given(set).when(commissioner(), end("2216-04-01")).isRefused(RegimeRule.REGIME_TOO_FAR_AHEAD, "/from");
    }

    @Test
    void aRegimeEndsNoEarlierThanItBegins() {
        given(commissioner().on(START).did(new RegimeSet(TERMS, LocalDate.of(2016, 1, 1), null)))
                .when(commissioner(), end("2015-12-01"))
                .isRefused(RegimeRule.REGIME_ENDS_BEFORE_IT_BEGINS, "/from");
        // one that was set by mistake ends with its first period
        given(commissioner().on(START).did(new RegimeSet(TERMS, LocalDate.of(2016, 1, 1), null)))
                .when(commissioner(), end("2016-01-01"))
                .then(new RegimeEnded(LocalDate.of(2016, 1, 1)));
    }

    @Test
    void aRegimeThatHasEndedIsSetAgainBeforeItEndsAgain() {
        Message<?> ended = commissioner().on("2016-01-10").did(new RegimeEnded(LocalDate.of(2016, 4, 1)));
        given(set, ended).when(commissioner(), end("2016-03-01")).isRefused(RegimeRule.REGIME_ALREADY_ENDED);
        // the same terms again, from two months later
        given(set, ended)
                .when(commissioner(), amend(TERMS, "2016-06-01"))
                .then(new RegimeAmended(TERMS, TERMS, LocalDate.of(2016, 6, 1), null));
        Message<?> again =
                commissioner().on("2016-01-20").did(new RegimeAmended(TERMS, TERMS, LocalDate.of(2016, 6, 1), null));
        given(set, ended, again)
                .when(commissioner(), end("2016-08-01"))
                .then(new RegimeEnded(LocalDate.of(2016, 8, 1)));
        // an amendment of what was before the end changes something
        given(set, ended)
                .when(commissioner(), amend(TERMS, "2016-02-01"))
                .isRefused(RegimeRule.REGIME_UNCHANGED, "/terms");
    }

    @Test
    void anEndIsAgreedNoEarlierThanWhatWasAgreedBefore() {
        given(set)
                .when(commissioner().on("2015-09-30"), end("2016-04-01"))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    private static EndRegime end(String from) {
        return new EndRegime(CONTRACT, LocalDate.parse(from), "The parties agreed", null, null);
    }

    private static RegimeTerms every(ServicePeriod period) {
        return ARegime.terms()
                .period(period)
                .caps(List.of(ARegime.percentCap(12, "10")))
                .build();
    }

    private static AmendRegime amend(RegimeTerms terms, String appliesFrom) {
        return AWholeRegime.amend()
                .terms(terms)
                .appliesFrom(LocalDate.parse(appliesFrom))
                .build();
    }
}
