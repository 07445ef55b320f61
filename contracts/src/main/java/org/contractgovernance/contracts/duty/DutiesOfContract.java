package org.contractgovernance.contracts.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.duty.DutyCommand.FindDuty;
import org.contractgovernance.contracts.duty.DutyCommand.RecomputeDuty;
import org.contractgovernance.contracts.duty.DutyCommand.TellDuty;
import org.contractgovernance.contracts.duty.law.DutyArising;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.DutyRules;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.particulars.ValueInForce;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariedTogether;
import org.jspecify.annotations.Nullable;

/**
 * What the registers show of a contract's duties, and what is to be asked of them.
 *
 * @param contract the contract
 * @param particulars its particulars; absent where nobody has stated any
 * @param duties its duties on record
 * @param variations its variations
 */
public record DutiesOfContract(
        ContractEntry contract,
        @Nullable ParticularsEntry particulars,
        List<DutyEntry> duties,
        List<VariationEntry> variations) {

    public DutiesOfContract {
        duties = List.copyOf(duties);
        variations = List.copyOf(variations);
    }

    /** The facts on a day: the estimated value is that of the day, or the first one that was stated after the day. */
    public DutyFacts facts(@Nullable LocalDate day) {
        return DutyFacts.of(
                contract.signed().legalRegime(),
                particulars == null ? ContractParticulars.NOTHING_STATED : particulars.stated(),
                value(day),
                contract.signed().endsOn(),
                endedOn(),
                cannotMeasure());
    }

    private @Nullable EstimatedValue value(@Nullable LocalDate day) {
        if (particulars == null) {
            return null;
        }
        EstimatedValue found = null;
        for (ValueInForce each : particulars.values()) {
            if (found == null || day == null || !each.since().isAfter(day)) {
                found = each.value();
            }
        }
        return found;
    }

    /** Whether a variation needs a change notice before the day from which it holds, by when, and why. */
    public DutyFinding changeNotice(VariationEntry variation) {
        DutyOccasion occasion = occasion(variation);
        LocalDate day = variation.proposal().takesEffectOn();
        return DutyRules.judge(
                DutyProvision.CHANGE,
                factsOf(occasion),
                occasion,
                contract.calendars().on(day).calendar());
    }

    /** The modification that a variation is, judged with those that could have been made as one with it. */
    private DutyOccasion occasion(VariationEntry variation) {
        VariedTogether together = VariedTogether.of(variation, variations);
        LocalDate before = together.firstDay().minusDays(1);
        // a value that was first stated after a change was made may be the value after it
        boolean isKnown = !together.hasBegun() || isValuedBy(before);
        EstimatedValue value = isKnown ? value(before) : null;
        return DutyOccasion.modified(
                variation.proposal().takesEffectOn(),
                together.modification(
                        value == null ? null : value.amount(), contract.signed().endsOn()));
    }

    private boolean isValuedBy(LocalDate day) {
        return particulars != null
                && particulars.values().stream().anyMatch(each -> !each.since().isAfter(day));
    }

    private @Nullable LocalDate endedOn() {
        return duties.stream()
                .map(DutyEntry::course)
                .filter(each -> each.provision() == DutyProvision.TERMINATION && each.isReported())
                .map(each -> each.occasion().on())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable Boolean cannotMeasure() {
        return duties.stream()
                .map(DutyEntry::course)
                .filter(each -> each.provision() == DutyProvision.KPIS)
                .map(each -> each.occasion().cannotMeasure())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * What is to be asked of a contract's duties.
     *
     * @param on the day from which it is so
     * @param reference reference of the duty
     * @param command the question
     */
    public record DutyAsked(LocalDate on, String reference, DutyCommand command) {}

    /** What is to be asked by today. */
    public List<DutyAsked> asked(LocalDate today, WorkingCalendar calendar) {
        Map<String, DutyEntry> known =
                duties.stream().collect(Collectors.toMap(DutyEntry::reference, Function.identity()));
        List<DutyArising> happened = new ArrayList<>(varied(known));
        duties.stream()
                .map(DutyEntry::course)
                .filter(each -> each.isReported() && each.occasion().variation() == null)
                .map(each -> new DutyArising(each.provision(), each.occasion()))
                .forEach(happened::add);
        Map<String, DutyArising> arising =
                DutyArising.of(facts(today), contract.signed().startsOn(), today, happened).stream()
                        .collect(Collectors.toMap(DutyArising::reference, Function.identity(), (one, other) -> one));
        List<DutyAsked> found = new ArrayList<>();
        arising.values().stream()
                .filter(each -> !known.containsKey(each.reference()))
                .map(each -> new DutyAsked(
                        today, each.reference(), new FindDuty(contract.contract(), each, factsOf(each.occasion()))))
                .forEach(found::add);
        for (DutyEntry each : duties) {
            DutyCommand command = command(each, arising.get(each.reference()), today, calendar);
            if (command != null) {
                found.add(new DutyAsked(today, each.reference(), command));
            }
        }
        return found;
    }

    /** The modifications that agreed variations make, none before a change notice can be due; each with what people stated of it. */
    private List<DutyArising> varied(Map<String, DutyEntry> known) {
        List<DutyArising> found = new ArrayList<>();
        for (VariationEntry each : variations) {
            if (isOccasion(each)) {
                DutyArising arising = new DutyArising(DutyProvision.CHANGE, occasion(each));
                DutyEntry duty = known.get(arising.reference());
                found.add(
                        duty == null
                                ? arising
                                : new DutyArising(
                                        DutyProvision.CHANGE,
                                        arising.occasion().stating(duty.course().occasion())));
            }
        }
        return found;
    }

    private static boolean isOccasion(VariationEntry variation) {
        return variation.status().isAgreed()
                && !variation.proposal().takesEffectOn().isBefore(DutyProvision.CHANGE.inForceFrom());
    }

    /** Whether duties are kept of the contract: its particulars are stated, or something has happened from which a duty may follow. */
    public boolean areKept() {
        return particulars != null || !duties.isEmpty() || variations.stream().anyMatch(DutiesOfContract::isOccasion);
    }

    private DutyFacts factsOf(DutyOccasion occasion) {
        LocalDate entered = particulars == null ? null : particulars.stated().enteredIntoOn();
        return facts(occasion.on() == null ? entered : occasion.on());
    }

    private @Nullable DutyCommand command(
            DutyEntry duty, @Nullable DutyArising arising, LocalDate today, WorkingCalendar calendar) {
        DutyCourse course = duty.course();
        DutyOccasion occasion = occasion(course, arising);
        DutyFacts facts = factsOf(occasion);
        DutyFinding finding = DutyRules.judge(course.provision(), facts, occasion, calendar);
        if (course.outdated() || !finding.equals(course.finding())) {
            return new RecomputeDuty(contract.contract(), duty.reference(), occasion, facts);
        }
        return course.tellings(today, calendar).isEmpty() ? null : new TellDuty(contract.contract(), duty.reference());
    }

    /** The occasion of a duty that follows from another one is that of the other, and a variation's is as the registers show it. */
    private static DutyOccasion occasion(DutyCourse course, @Nullable DutyArising arising) {
        return switch (course.provision()) {
            case CHANGE, STANDSTILL, MODIFICATION_COPY, FINAL_ASSESSMENT ->
                arising == null ? course.occasion() : arising.occasion();
            default -> course.occasion();
        };
    }
}
