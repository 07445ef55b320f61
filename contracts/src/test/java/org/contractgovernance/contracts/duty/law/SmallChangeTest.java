package org.contractgovernance.contracts.duty.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.MaximumTerm;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 75 at its edges: £1,000,000 before, 1,826 days at most, to 30 September 2030. */
class SmallChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2030, 9, 30);
    private static final MaximumTerm LONGEST =
            new MaximumTerm(LocalDate.of(2025, 10, 1), LocalDate.of(2030, 9, 30), "Clause 3");

    private static DutyFacts facts(MainCategory category, Set<SpecialRegime> regimes, MaximumTerm longest) {
        return new DutyFacts(
                LegalRegime.PROCUREMENT_ACT_2023, null, null, category, regimes, longest, null, END, null, null);
    }

    private static DutyFacts usual(MainCategory category) {
        return facts(category, Set.of(SpecialRegime.NONE), LONGEST);
    }

    private static ContractModification change(String after, long days, boolean novation) {
        return new ContractModification(
                "Schedule 8",
                pounds("1000000.00"),
                pounds(after == null ? "1000000.00" : after),
                END,
                END.plusDays(days),
                novation,
                List.of(),
                null,
                null);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount));
    }

    private static DutyFinding judged(DutyFacts facts, ContractModification change) {
        return DutyRules.judge(DutyProvision.CHANGE, facts, DutyOccasion.modified(DAY, change), WorkingCalendar.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        // goods and services, up: 10% is small, a penny more is not
        "SERVICES, 1099999.99, 0, NOT_DUE",
        "SERVICES, 1100000.00, 0, NOT_DUE",
        "SERVICES, 1100000.01, 0, DUE",
        "GOODS, 1100000.01, 0, DUE",
        // down alike
        "SERVICES, 900000.01, 0, NOT_DUE",
        "SERVICES, 900000.00, 0, NOT_DUE",
        "SERVICES, 899999.99, 0, DUE",
        // works: 15%, up and down
        "WORKS, 1149999.99, 0, NOT_DUE",
        "WORKS, 1150000.00, 0, NOT_DUE",
        "WORKS, 1150000.01, 0, DUE",
        "WORKS, 850000.01, 0, NOT_DUE",
        "WORKS, 850000.00, 0, NOT_DUE",
        "WORKS, 849999.99, 0, DUE",
        // the term alone: 10% of 1826 days is 182.6
        "SERVICES, , 182, NOT_DUE",
        "SERVICES, , 183, DUE",
        "SERVICES, , -182, NOT_DUE",
        "SERVICES, , -183, DUE",
        // 10% for the term of works too
        "WORKS, , 182, NOT_DUE",
        "WORKS, , 183, DUE",
        // either limb is enough
        "SERVICES, 2000000.00, 182, NOT_DUE",
        "SERVICES, 1100000.00, 1826, NOT_DUE",
        "SERVICES, 1100000.01, 183, DUE",
        // a change of neither is small by neither
        "SERVICES, , 0, DUE"
    })
    void aChangeIsSmallByItsValueOrByItsTerm(MainCategory category, String after, long days, DutyAnswer answer) {
        DutyFinding finding = judged(usual(category), change(after, days, false));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.lastDay()).isEqualTo(answer == DutyAnswer.DUE ? DAY.minusDays(1) : null);
    }

    @Test
    void anotherSupplierAlwaysNeedsANotice() {
        assertThat(judged(usual(MainCategory.SERVICES), change("1000000.01", 1, true))
                        .answer())
                .isEqualTo(DutyAnswer.DUE);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_TOUCH", "DEFENCE", "PRIVATE_UTILITY"})
    void someSpecialRegimesNeedNoneWhateverIsNotStated(SpecialRegime regime) {
        DutyFinding finding = judged(facts(null, Set.of(regime), null), change("9000000.00", 9999, true));

        assertThat(finding.answer()).isEqualTo(DutyAnswer.NOT_DUE);
        assertThat(finding.because())
                .isEqualTo("Its special regimes do not include %s: no, it is stated to be %s"
                        .formatted(regime.words(), regime.words()));
    }

    @ParameterizedTest
    @CsvSource({"1100000.00, NOT_DUE", "1100000.01, CANNOT_TELL", "1150000.00, CANNOT_TELL", "1150000.01, DUE"})
    void theMainCategoryIsMissingOnlyBetweenTheLimits(String after, DutyAnswer answer) {
        DutyFinding finding = judged(usual(null), change(after, 0, false));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.missing()).isEqualTo(answer == DutyAnswer.CANNOT_TELL ? List.of("mainCategory") : List.of());
    }

    @Test
    void whatIsMissingIsNamed() {
        ContractModification unknown = new ContractModification(
                "Schedule 8", null, pounds("1"), END, END.plusDays(10), false, List.of(), null, null);

        DutyFinding finding = judged(facts(null, null, null), unknown);

        assertThat(finding.answer()).isEqualTo(DutyAnswer.CANNOT_TELL);
        assertThat(finding.missing()).containsExactly("specialRegimes", "valueBefore", "maximumTerm");
    }

    @Test
    void theStepsSayTheFigures() {
        assertThat(judged(usual(MainCategory.SERVICES), change("1100000.01", 183, false))
                        .steps()
                        .getLast()
                        .because())
                .isEqualTo("the estimated value changes by £100000.01 of £1000000.00, more than 10%;"
                        + " the term changes by 183 days, more than 10% of the longest term on award of 1826 days");
    }
}
