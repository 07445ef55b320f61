package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.reckoning.Months.credit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.credit.ReturnLate;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.GrantedRelief;
import org.contractgovernance.contracts.regime.reckoning.StandardCase.Situation;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.Test;

/** What late and missing returns cost. The amounts are made up; a point costs a half per cent of £100,000. */
class LateReturnsTest {

    private static final RegimeTerms BY_DAY =
            terms(new LateReturns(CLAUSE, null, null, pounds("50.00"), pounds("120.00")));
    private static final RegimeTerms EACH = terms(new LateReturns(CLAUSE, null, pounds("75.50"), null, null));
    private static final RegimeTerms BY_POINTS =
            terms(new LateReturns(CLAUSE, new BigDecimal("1.5"), null, null, null));

    private static RegimeTerms terms(LateReturns late) {
        RegimeTerms terms = ARegime.terms()
                .credits(ARegime.forms()
                        .points(new PointsCredit(CLAUSE, new BigDecimal("0.5")))
                        .lateReturns(late)
                        .build())
                .build();
        terms.requireSound();
        return terms;
    }

    private static PeriodReckoned reckoned(RegimeTerms terms, KpiOutcome outcome) {
        return Reckoning.of(terms, List.of(), Months.month(YearMonth.of(2026, 4), terms, outcome));
    }

    private static KpiOutcome met(ReturnLate late) {
        return Months.outcome("99.5").late(late);
    }

    @Test
    void eachWorkingDayCostsUpToTheMost() {
        assertThat(credit(reckoned(BY_DAY, met(null)))).isEqualTo("0.00");
        assertThat(credit(reckoned(BY_DAY, met(ReturnLate.by(1))))).isEqualTo("50.00");
        assertThat(credit(reckoned(BY_DAY, met(ReturnLate.by(2))))).isEqualTo("100.00");
        // three days are 150.00
        assertThat(credit(reckoned(BY_DAY, met(ReturnLate.by(3))))).isEqualTo("120.00");
    }

    @Test
    void aMissingReturnCostsTheMostAndItsSeverity() {
        PeriodReckoned found = reckoned(BY_DAY, Months.outcome(Months.MISSING).late(new ReturnLate(null, null, null)));

        assertThat(found.lines())
                .extracting(
                        CreditLine::form,
                        CreditLine::about,
                        each -> each.amount().pounds().toPlainString())
                .containsExactly(
                        tuple(FormOfCredit.POINTS, null, "2000.00"), tuple(FormOfCredit.LATE_RETURN, "SL-1", "120.00"));
        assertThat(credit(found)).isEqualTo("2120.00");
    }

    @Test
    void anAmountForEachIsTheSameHoweverLate() {
        assertThat(credit(reckoned(EACH, met(ReturnLate.by(1))))).isEqualTo("75.50");
        assertThat(credit(reckoned(EACH, met(ReturnLate.by(30))))).isEqualTo("75.50");
        // nothing to measure is returned too
        assertThat(credit(reckoned(EACH, Months.outcome(Months.NOTHING).late(ReturnLate.by(2)))))
                .isEqualTo("75.50");
    }

    @Test
    void pointsAreAddedToThoseOfFailures() {
        PeriodReckoned met = reckoned(BY_POINTS, met(ReturnLate.by(1)));
        assertThat(met.points()).isEqualByComparingTo("1.5");
        assertThat(credit(met)).isEqualTo("750.00");
        assertThat(met.kpis().getFirst().failed()).isFalse();
        assertThat(met.greatestPoints()).isEqualByComparingTo("4");
        assertThat(met.steps())
                .filteredOn(each -> each.doing() == Doing.RETURNED_LATE)
                .extracting(RegimeStep::about, RegimeStep::clause, RegimeStep::input, RegimeStep::result)
                .containsExactly(tuple("SL-1", CLAUSE, "returned 1 working day late", "1.5"));

        PeriodReckoned failed = reckoned(BY_POINTS, Months.outcome("98.5").late(ReturnLate.by(1)));
        assertThat(failed.points()).isEqualByComparingTo("2.5");
        assertThat(failed.kpis().getFirst().points()).isEqualByComparingTo("1");
    }

    @Test
    void reliefCoversIt() {
        GrantedRelief relief = new GrantedRelief("RL-1", "the authority caused it", "Clause 7");
        for (RegimeTerms each : List.of(BY_DAY, EACH, BY_POINTS)) {
            PeriodReckoned found = reckoned(each, met(ReturnLate.by(9)).relieved(relief));
            assertThat(credit(found)).isEqualTo("0.00");
            assertThat(found.points()).isEqualByComparingTo("0");
            assertThat(found.kpis().getFirst().late()).isNull();
        }
    }

    @Test
    void termsThatSayNothingOfItCostNothing() {
        PeriodReckoned found = reckoned(ARegime.terms().build(), met(ReturnLate.by(9)));

        assertThat(credit(found)).isEqualTo("0.00");
        assertThat(found.kpis().getFirst().late()).isNull();
    }

    @Test
    void theCapHoldsItAsAnyCredit() {
        RegimeTerms dear = terms(new LateReturns(CLAUSE, null, pounds("10000.01"), null, null));

        assertThat(credit(reckoned(dear, met(ReturnLate.by(1))))).isEqualTo("10000.00");
    }

    @Test
    void theStandardCasesShowIt() {
        List<StandardCase> cases =
                StandardCases.of(BY_DAY, YearMonth.of(2026, 4).atDay(1));

        assertThat(cases).hasSize(11);
        assertThat(credit(cases.getLast().periods().getFirst())).isEqualTo("50.00");
        assertThat(cases.stream()
                        .filter(each -> each.situation() == Situation.NOTHING_RETURNED)
                        .map(each -> credit(each.periods().getFirst())))
                .containsExactly("2120.00");
    }
}
