package org.contractgovernance.contracts.duty.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DutyRulesTest {

    @TestFactory
    Stream<DynamicTest> dutiesOfFortyContracts() {
        return FortyContracts.all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(each.found()).isEqualTo(each.expected())));
    }

    @Test
    void theTableHasFortyContracts() {
        assertThat(FortyContracts.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyAnswerHasItsStepsAndItsSource() {
        DutyFacts facts = lightTouch(LocalDate.parse("2025-02-24"));

        DutyFinding details = judge(DutyProvision.CONTRACT_DETAILS, facts, DutyOccasion.ENTERED);
        DutyFinding kpis = judge(DutyProvision.KPIS, facts, DutyOccasion.ENTERED);

        assertThat(details.because()).isEqualTo("s.53: 120 days beginning with 2025-02-24 end on 2025-06-23");
        assertThat(details.rule()).isEqualTo("Procurement Act 2023, s.53; Procurement Regulations 2024");
        assertThat(kpis.answer()).isEqualTo(DutyAnswer.NOT_DUE);
        assertThat(kpis.because())
                .isEqualTo("Its special regimes do not include light touch: no, it is stated to be light touch");
        assertThat(kpis.steps())
                .extracting(DutyStep::condition, DutyStep::met)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "Its special regimes do not include light touch", Certainty.NO));
    }

    @Test
    void aProvisionIsSaidToApplyOrNotBeforeAnythingHappens() {
        List<AppliedProvision> all = DutyRules.allOf(lightTouch(LocalDate.parse("2025-09-01")));

        assertThat(all)
                .filteredOn(each -> each.finding().answer() == DutyAnswer.DUE)
                .extracting(AppliedProvision::section)
                .containsExactly("s.53", "s.69", "s.70", "s.80");
        assertThat(all).hasSize(DutyProvision.values().length);
    }

    @Test
    void nothingStatedIsNeverNothingDue() {
        DutyFacts facts = new DutyFacts(LegalRegime.NOT_STATED, null, null, null, null, null, null, null, null, null);

        assertThat(DutyRules.allOf(facts)).allSatisfy(each -> {
            assertThat(each.finding().answer()).isEqualTo(DutyAnswer.CANNOT_TELL);
            assertThat(each.finding().missing()).contains("legalRegime", "procurementBegunOn", "specialRegimes");
        });
    }

    @Test
    void factsSayWhatIsAnotherThanBefore() {
        DutyFacts before = lightTouch(LocalDate.parse("2025-02-24"));
        DutyFacts after = lightTouch(LocalDate.parse("2025-02-25"));

        assertThat(after.changesSince(before))
                .containsExactly(new DutyFacts.FactChange("enteredIntoOn", "2025-02-24", "2025-02-25"));
        assertThat(after.changesSince(after)).isEmpty();
    }

    private static DutyFinding judge(DutyProvision provision, DutyFacts facts, DutyOccasion occasion) {
        return DutyRules.judge(provision, facts, occasion, WorkingCalendar.USUAL);
    }

    private static DutyFacts lightTouch(LocalDate entered) {
        return new DutyFacts(
                LegalRegime.PROCUREMENT_ACT_2023_LIGHT_TOUCH,
                LocalDate.parse("2025-02-24"),
                entered,
                null,
                Set.of(SpecialRegime.LIGHT_TOUCH),
                null,
                null,
                null,
                null,
                null);
    }
}
