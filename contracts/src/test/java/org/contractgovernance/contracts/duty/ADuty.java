package org.contractgovernance.contracts.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDueSoon;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.DutyOverdue;
import org.contractgovernance.contracts.duty.DutyEvent.DutyRecomputed;
import org.contractgovernance.contracts.duty.DutyEvent.DutyReopened;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionReported;
import org.contractgovernance.contracts.duty.law.ContractBreach;
import org.contractgovernance.contracts.duty.law.ContractBreach.BreachKind;
import org.contractgovernance.contracts.duty.law.ContractBreach.BreachResult;
import org.contractgovernance.contracts.duty.law.ContractModification;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.DutyRules;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.MaximumTerm;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.ValueBasis;

/** Duties for tests to begin with. A test says only what matters to it. */
public final class ADuty {

    public static final LocalDate QUARTER = LocalDate.of(2026, 6, 30);
    public static final String REFERENCE = "s70.2026-06-30";
    public static final String NOTICE = "012345-2026";

    /** Six million pounds, entered into on 1 September 2025, not light touch. */
    public static final DutyFacts FACTS = facts(LocalDate.of(2025, 9, 1));

    public static final ContractBreach BREACH = new ContractBreach(
            BreachKind.BREACH,
            BreachResult.DAMAGES,
            true,
            "Damages were paid for the breach",
            "Clause 12.1, uptime of the platform",
            "No school could mark for a week",
            "Seven days",
            false,
            "Marks were taken on paper",
            "Two warnings and a plan",
            "A second server",
            "It failed with the first",
            "£10,000 by clause 30.2");

    public static final ContractModification MODIFICATION = new ContractModification(
            "Schedule 8, paragraph 2: known risks",
            new Money(new BigDecimal("6000000.00")),
            new Money(new BigDecimal("7000000.00")),
            LocalDate.of(2030, 9, 30),
            LocalDate.of(2031, 9, 30),
            false,
            List.of("VA-1"),
            LocalDate.of(2026, 5, 1),
            null);

    /** A variation that both parties agreed: longer by a year, for a million more. */
    public static final ContractModification VARIED = new ContractModification(
            "Not stated yet. Variation VA-2 by Clause 22, Schedule 6",
            new Money(new BigDecimal("6000000.00")),
            new Money(new BigDecimal("7000000.00")),
            LocalDate.of(2030, 9, 30),
            LocalDate.of(2031, 9, 30),
            false,
            List.of("VA-1"),
            null,
            "VA-2");

    private ADuty() {}

    public static DutyFacts facts(LocalDate entered) {
        return new DutyFacts(
                LegalRegime.PROCUREMENT_ACT_2023,
                LocalDate.of(2025, 3, 3),
                entered,
                MainCategory.SERVICES,
                Set.of(SpecialRegime.NONE),
                new MaximumTerm(LocalDate.of(2025, 10, 1), LocalDate.of(2032, 9, 30), "Clause 3"),
                new EstimatedValue(new Money(new BigDecimal("6000000.00")), ValueBasis.WITH_VAT),
                LocalDate.of(2030, 9, 30),
                null,
                null);
    }

    public static DutyFinding judged(DutyProvision provision, DutyFacts facts, DutyOccasion occasion) {
        return DutyRules.judge(provision, facts, occasion, WorkingCalendar.USUAL);
    }

    public static DutyFound found(DutyProvision provision, DutyFacts facts, DutyOccasion occasion) {
        return new DutyFound(provision, occasion, facts, judged(provision, facts, occasion));
    }

    /** The notice of payments of the quarter to 30 June 2026. */
    public static DutyFound payments() {
        return found(DutyProvision.PAYMENTS, FACTS, DutyOccasion.periodTo(QUARTER));
    }

    public static DutyRecomputed recomputed(DutyFound before, DutyOccasion occasion, DutyFacts facts) {
        return new DutyRecomputed(
                facts.changesSince(before.facts()),
                occasion,
                before.finding(),
                facts,
                judged(before.provision(), facts, occasion));
    }

    public static DutyOccasion paid(boolean made) {
        return DutyOccasion.periodTo(QUARTER).saying(made, null);
    }

    /** The life of a duty: the events of a reference. */
    public static List<DutyEvent> life(LocalDate on, int which) {
        List<DutyEvent> all = new ArrayList<>();
        if (which % 3 == 0) {
            DutyOccasion breach = DutyOccasion.breached(on, BREACH);
            all.add(new OccasionReported(DutyProvision.BREACH, breach));
            all.add(new DutyRecomputed(List.of(), breach, null, FACTS, judged(DutyProvision.BREACH, FACTS, breach)));
        } else {
            DutyFound found = found(DutyProvision.PAYMENTS, FACTS, DutyOccasion.periodTo(on));
            all.add(found);
            DutyOccasion paid = DutyOccasion.periodTo(on).saying(which % 2 == 0, null);
            all.add(new OccasionCorrected(found.occasion(), paid));
            all.add(recomputed(found, paid, FACTS));
        }
        if (which % 2 == 0) {
            all.add(new DutyDueSoon(on.plusDays(29)));
            all.add(new DutyOverdue(on.plusDays(29)));
            all.add(new DutyDone(NOTICE, on.plusDays(31), on.plusDays(29), null));
        }
        if (which % 4 == 0) {
            all.add(new DutyReopened(NOTICE));
        }
        return all;
    }

    /** The reference of a life. */
    public static String reference(LocalDate on, int which) {
        return (which % 3 == 0 ? DutyProvision.BREACH : DutyProvision.PAYMENTS).reference(on);
    }
}
