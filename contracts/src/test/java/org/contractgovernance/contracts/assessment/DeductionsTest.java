package org.contractgovernance.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.assessment.AnAssessment.line;
import static org.contractgovernance.contracts.assessment.AnAssessment.pounds;
import static org.contractgovernance.contracts.assessment.AnAssessment.reckoned;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;
import org.junit.jupiter.api.Test;

/** What a period takes becomes deductions, to the penny. */
class DeductionsTest {

    private static List<String> amounts(List<Deduction> deductions) {
        return deductions.stream()
                .map(each -> each.amount().pounds().toPlainString())
                .toList();
    }

    private static List<Integer> numbers(List<Deduction> deductions) {
        return deductions.stream().map(Deduction::number).toList();
    }

    @Test
    void withoutACapEachLineIsProposedInFull() {
        assertThat(amounts(Deductions.of(
                        reckoned(line("2000.00"), line("SL-1", "500.00")).build())))
                .containsExactly("2000.00", "500.00");
    }

    /** £100.00 over three equal lines are £33.34, £33.33 and £33.33. */
    @Test
    void thePennyThatIsLeftGoesToTheEarlierOfTwoThatLostTheSame() {
        PeriodReckoned capped = reckoned(line("A", "50.00"), line("B", "50.00"), line("C", "50.00"))
                .credit(pounds("100.00"))
                .build();
        assertThat(amounts(Deductions.of(capped))).containsExactly("33.34", "33.33", "33.33");
    }

    /** A penny over £0.10, £0.20 and £0.70 goes to the one that lost most of it. */
    @Test
    void thePennyThatIsLeftGoesToTheLineThatLostTheGreatestPart() {
        PeriodReckoned capped = reckoned(line("A", "0.10"), line("B", "0.20"), line("C", "0.70"))
                .credit(pounds("0.01"))
                .build();
        assertThat(amounts(Deductions.of(capped))).containsExactly("0.00", "0.00", "0.01");
    }

    /** In the first months nothing of the period's own credits is due, and a credit that waited is due in full. */
    @Test
    void whatWaitedHadItsShareOfTheFirstMonthsBefore() {
        PeriodReckoned beddingIn = reckoned(line("1000.00"))
                .upheld(List.of(new WaitingCredit("SL-2", "2015-09", ARegime.CLAUSE, pounds("500.00"))))
                .beforeCaps(pounds("500.00"))
                .credit(pounds("500.00"))
                .build();
        List<Deduction> deductions = Deductions.of(beddingIn);
        assertThat(amounts(deductions)).containsExactly("0.00", "500.00");
        assertThat(deductions.getLast().words()).isEqualTo("suspended SL-2 in 2015-09");
        assertThat(Deductions.beforeCaps(beddingIn, deductions)).containsExactly(pounds("0.00"), pounds("500.00"));
    }

    @Test
    void aCapIsSharedByWhatIsLeftOfTheFirstMonths() {
        PeriodReckoned both = reckoned(line("1000.00"))
                .upheld(List.of(new WaitingCredit("SL-2", "2015-09", ARegime.CLAUSE, pounds("500.00"))))
                .beforeCaps(pounds("1000.00"))
                .credit(pounds("600.00"))
                .build();
        List<Deduction> deductions = Deductions.of(both);
        assertThat(amounts(deductions)).containsExactly("300.00", "300.00");
        assertThat(Deductions.beforeCaps(both, deductions)).containsExactly(pounds("500.00"), pounds("500.00"));
    }

    @Test
    void aPeriodWithoutCreditHasNoDeduction() {
        assertThat(Deductions.of(reckoned().build())).isEmpty();
        assertThat(Deductions.of(reckoned(line("0.00")).build())).isEmpty();
    }

    @Test
    void aDeductionKeepsItsNumberThroughRestatements() {
        List<Deduction> first =
                Deductions.of(reckoned(line("2000.00"), line("SL-1", "500.00")).build());
        List<Deduction> second = Deductions.of(
                reckoned(line("SL-2", "70.00"), line("SL-1", "400.00")).build(), first);
        assertThat(numbers(second)).containsExactly(1, 2, 3);
        assertThat(amounts(second)).containsExactly("0.00", "400.00", "70.00");
        assertThat(second.getFirst().gross()).isEqualTo(pounds("0.00"));

        List<Deduction> third =
                Deductions.of(reckoned(line("2000.00"), line("SL-1", "500.00")).build(), second);
        assertThat(amounts(third)).containsExactly("2000.00", "500.00", "0.00");
        assertThat(Deductions.differences(first, second).stream().map(DeductionDifference::difference))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("-2000"), new BigDecimal("-100"), new BigDecimal("70"));
    }

    /** A KPI in two pools has two credits, which are told apart by their order. */
    @Test
    void twoCreditsOfOneKpiAreTwoDeductions() {
        CreditLine one = new CreditLine(FormOfCredit.AT_RISK, "1", "SL-1", "2015-10", pounds("30.00"));
        CreditLine other = new CreditLine(FormOfCredit.AT_RISK, "2", "SL-1", "2015-10", pounds("20.00"));
        List<Deduction> first = Deductions.of(reckoned(one, other).build());
        assertThat(amounts(first)).containsExactly("30.00", "20.00");
        assertThat(Deductions.of(reckoned(one, other).build(), first)).isEqualTo(first);
    }

    @Test
    void nothingIsSharedOverNothing() {
        assertThat(Deductions.shared(BigInteger.ZERO, List.of())).isEmpty();
        assertThatThrownBy(() -> Deductions.shared(BigInteger.ONE, List.of(BigInteger.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountsAreAddedUpExactly() {
        assertThat(Deductions.sum(Stream.of("0.10", "0.20").map(AnAssessment::pounds)))
                .isEqualTo(pounds("0.30"));
        assertThat(Deductions.sum(Stream.of())).isEqualTo(pounds("0.00"));
    }
}
