package org.contractgovernance.contracts.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.approval.AnApproval.pounds;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.duty.DutiesOfContract.DutyAsked;
import org.contractgovernance.contracts.duty.DutyCommand.FindDuty;
import org.contractgovernance.contracts.duty.DutyCommand.RecomputeDuty;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.contractgovernance.contracts.duty.law.DutyAnswer;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.DutyRules;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.particulars.ValueInForce;
import org.contractgovernance.contracts.variation.AVariation;
import org.contractgovernance.contracts.variation.VariationChangesBuilder;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.junit.jupiter.api.Test;

/** Agreed variations as occasions of duties, of a contract with an estimated value of £6m that was entered into on 1 September 2025. */
class VariedDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final ContractEntry CONTRACT = ContractEntry.registered(
            "c",
            AContract.details()
                    .startsOn(LocalDate.of(2025, 10, 1))
                    .endsOn(LocalDate.of(2030, 9, 30))
                    .legalRegime(LegalRegime.PROCUREMENT_ACT_2023)
                    .build());

    private static ParticularsEntry particulars() {
        ContractParticulars stated = new ContractParticulars(
                null,
                null,
                ADuty.FACTS.procurementBegunOn(),
                ADuty.FACTS.enteredIntoOn(),
                null,
                null,
                ADuty.FACTS.mainCategory(),
                ADuty.FACTS.specialRegimes(),
                ADuty.FACTS.maximumTerm(),
                ADuty.FACTS.estimatedValue(),
                null);
        return ParticularsEntry.stated(
                "c",
                stated,
                new ValueInForce(LocalDate.of(2025, 9, 1), ADuty.FACTS.estimatedValue(), null, null),
                "illustrative");
    }

    /** A variation of a contract's value of £24m. */
    private static VariationEntry variation(
            long number, VariationStatus status, String day, String value, String... asOne) {
        return AVariation.entry(
                number,
                status,
                AVariation.content()
                        .takesEffectOn(LocalDate.parse(day))
                        .changes(VariationChangesBuilder.builder()
                                .value(pounds(value))
                                .build())
                        .couldHaveBeenOneWith(List.of(asOne))
                        .build());
    }

    private static final VariationEntry SMALL = variation(1, VariationStatus.IN_EFFECT, "2026-05-01", "24300000.00");
    private static final VariationEntry LARGER =
            variation(2, VariationStatus.AGREED, "2026-09-01", "24600000.01", "VA-1");

    private static List<DutyAsked> asked(List<DutyEntry> known, VariationEntry... variations) {
        return new DutiesOfContract(CONTRACT, particulars(), known, List.of(variations))
                .asked(TODAY, WorkingCalendar.USUAL).stream()
                        .filter(each -> each.reference().contains("VA-"))
                        .toList();
    }

    private static DutyFinding found(DutyAsked asked) {
        FindDuty find = (FindDuty) asked.command();
        assertThat(find.source())
                .isEqualTo("Variation " + find.arising().occasion().variation());
        return DutyRules.judge(
                find.arising().provision(), find.facts(), find.arising().occasion(), WorkingCalendar.USUAL);
    }

    private static DutyEntry known(DutyAsked asked) {
        FindDuty find = (FindDuty) asked.command();
        DutyFound event =
                new DutyFound(find.arising().provision(), find.arising().occasion(), find.facts(), found(asked));
        return DutyEntry.of("c", asked.reference(), DutyCourse.begun(event, TODAY), null, null);
    }

    @Test
    void anAgreedVariationIsAnOccasionJudgedWithThoseThatCouldHaveBeenOneWithIt() {
        List<DutyAsked> found = asked(List.of(), SMALL, LARGER);

        assertThat(found)
                .extracting(DutyAsked::reference)
                .containsExactlyInAnyOrder("s75.VA-1", "s75.VA-2", "s77.VA-1", "s77.VA-2");
        assertThat(found)
                .filteredOn(each -> each.reference().equals("s75.VA-1"))
                .singleElement()
                .satisfies(each -> {
                    // £300,000 of £6m are 5%
                    assertThat(found(each).answer()).isEqualTo(DutyAnswer.NOT_DUE);
                });
        assertThat(found)
                .filteredOn(each -> each.reference().equals("s75.VA-2"))
                .singleElement()
                .satisfies(each -> {
                    // both together are £600,000.01 of £6m: a penny more than 10%
                    assertThat(found(each).answer()).isEqualTo(DutyAnswer.DUE);
                    assertThat(found(each).lastDay()).isEqualTo("2026-08-31");
                    ContractModification change =
                            ((FindDuty) each.command()).arising().occasion().modification();
                    assertThat(change.judgedTogether()).containsExactly("VA-1");
                    assertThat(change.valueAfter()).isEqualTo(pounds("6600000.01"));
                });
        assertThat(found)
                .filteredOn(each -> each.reference().equals("s77.VA-2"))
                .singleElement()
                .satisfies(each -> assertThat(found(each).lastDay()).isEqualTo("2026-11-29"));
    }

    @Test
    void whatBothPartiesHaveNotAgreedIsNoOccasion() {
        assertThat(asked(
                        List.of(),
                        variation(1, VariationStatus.PROPOSED, "2026-09-01", "30000000.00"),
                        variation(2, VariationStatus.WITHDRAWN, "2026-09-01", "30000000.00"),
                        variation(3, VariationStatus.LAPSED, "2026-09-01", "30000000.00")))
                .isEmpty();
    }

    @Test
    void aVariationOfBeforeTheActKeepsNoDuties() {
        VariationEntry before = variation(1, VariationStatus.IN_EFFECT, "2025-02-23", "30000000.00");
        VariationEntry since = variation(1, VariationStatus.IN_EFFECT, "2025-02-24", "30000000.00");

        assertThat(new DutiesOfContract(CONTRACT, null, List.of(), List.of(before)).areKept())
                .isFalse();
        assertThat(new DutiesOfContract(CONTRACT, null, List.of(), List.of(since)).areKept())
                .isTrue();
    }

    @Test
    void aDutyIsFoundOnceAndComputedAnewWhereAnotherVariationIsNoLongerJudgedWithIt() {
        List<DutyEntry> known = asked(List.of(), SMALL, LARGER).stream()
                .map(VariedDutiesTest::known)
                .toList();

        assertThat(asked(known, SMALL, LARGER)).isEmpty();
        VariationEntry lapsed = variation(1, VariationStatus.LAPSED, "2026-05-01", "24300000.00");
        VariationEntry alone = variation(2, VariationStatus.AGREED, "2026-09-01", "24600000.00", "VA-1");
        assertThat(asked(known, lapsed, alone))
                .filteredOn(each -> each.reference().equals("s75.VA-2"))
                .singleElement()
                .satisfies(each -> assertThat(((RecomputeDuty) each.command())
                                .occasion()
                                .modification()
                                .judgedTogether())
                        .isEmpty());
    }

    @Test
    void peopleStateTheGroundAndTheStandstillOfAVariation() {
        DutyEntry notice = known(asked(List.of(), LARGER).stream()
                .filter(each -> each.reference().equals("s75.VA-2"))
                .findFirst()
                .orElseThrow());
        ContractModification found = notice.course().occasion().modification();
        ContractModification said = new ContractModification(
                "Schedule 8, paragraph 2",
                found.valueBefore(),
                found.valueAfter(),
                found.endBefore(),
                found.endAfter(),
                found.novation(),
                found.judgedTogether(),
                LocalDate.of(2026, 5, 5),
                found.variation());
        DutyOccasion occasion = DutyOccasion.modified(LocalDate.of(2026, 9, 1), said);
        DutyEntry stated = DutyEntry.of(
                "c",
                "s75.VA-2",
                notice.course().after(new OccasionCorrected(notice.course().occasion(), occasion), TODAY),
                null,
                null);

        List<DutyAsked> all = asked(List.of(stated), LARGER);

        assertThat(all)
                .filteredOn(each -> each.command() instanceof RecomputeDuty)
                .singleElement()
                .satisfies(each ->
                        assertThat(((RecomputeDuty) each.command()).occasion()).isEqualTo(occasion));
        assertThat(all)
                .filteredOn(each -> each.reference().equals("s76.VA-2"))
                .singleElement()
                .satisfies(each -> assertThat(found(each).lastDay()).isEqualTo("2026-05-14"));
    }

    @Test
    void aVariationAsksTheSameRules() {
        DutiesOfContract contract = new DutiesOfContract(CONTRACT, particulars(), List.of(), List.of(SMALL, LARGER));

        assertThat(contract.changeNotice(SMALL).answer()).isEqualTo(DutyAnswer.NOT_DUE);
        assertThat(contract.changeNotice(LARGER).answer()).isEqualTo(DutyAnswer.DUE);
        DutyFinding unknown = new DutiesOfContract(CONTRACT, null, List.of(), List.of(SMALL)).changeNotice(SMALL);
        assertThat(unknown.answer()).isEqualTo(DutyAnswer.CANNOT_TELL);
        assertThat(unknown.missing()).contains("specialRegimes", "estimatedValue");
        assertThat(DutyProvision.CHANGE.reference(DutyOccasion.modified(TODAY, ADuty.VARIED)))
                .isEqualTo("s75.VA-2");
    }
}
