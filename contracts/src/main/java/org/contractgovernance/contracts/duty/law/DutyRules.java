package org.contractgovernance.contracts.duty.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.duty.law.ContractBreach.BreachKind;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.ProcurementFacts;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.StatedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Says of a provision and an occasion whether a duty follows, by when, and why. Each condition is a step. A condition that is certainly not met
 * settles it; otherwise a condition of which it cannot be told leaves the answer open.
 */
public final class DutyRules {

    /** The value above which more is asked. */
    static final BigDecimal FIVE_MILLION = new BigDecimal("5000000");

    private final DutyProvision provision;
    private final DutyFacts facts;
    private final DutySteps steps = new DutySteps();

    private DutyRules(DutyProvision provision, DutyFacts facts) {
        this.provision = provision;
        this.facts = facts;
    }

    /** Whether the provision applies to the contract at all, whatever happens. */
    public static DutyFinding applies(DutyProvision provision, DutyFacts facts) {
        DutyRules rules = new DutyRules(provision, facts);
        rules.contract(facts.procurement());
        return rules.steps.finding(provision, null, "it applies when its occasion comes");
    }

    /** Whether the duty follows from an occasion. The calendar counts the working days of a standstill. */
    public static DutyFinding judge(
            DutyProvision provision, DutyFacts facts, DutyOccasion occasion, WorkingCalendar calendar) {
        DutyRules rules = new DutyRules(provision, facts);
        rules.contract(facts.procurement(rules.valueBy(occasion)));
        LocalDate day = provision.isOnce() ? facts.enteredIntoOn() : occasion.on();
        rules.inForce(day);
        rules.occasion(day, occasion);
        return rules.lastDay(day, occasion, calendar);
    }

    private @Nullable EstimatedValue valueBy(DutyOccasion occasion) {
        ContractModification change = occasion.modification();
        EstimatedValue known = facts.estimatedValue();
        Money after = change == null ? null : change.valueAfter();
        return provision != DutyProvision.MODIFICATION_COPY || after == null || known == null
                ? known
                : new EstimatedValue(after, known.basis());
    }

    private void contract(ProcurementFacts procurement) {
        steps.add("The contract was awarded under the Procurement Act 2023", facts.underTheAct());
        steps.addNot(
                "The contract is not regulated by Wales",
                procurement.is(SpecialRegime.WELSH_REGULATED),
                Certainty.CANNOT_TELL);
        boolean changes = provision.leftOut().contains(SpecialRegime.DEFENCE);
        steps.addNot(
                changes
                        ? "The contract is not below the threshold, or the change makes it one that is not"
                        : "The contract is not below the threshold",
                procurement.is(SpecialRegime.BELOW_THRESHOLD),
                changes ? Certainty.CANNOT_TELL : Certainty.NO);
        for (SpecialRegime each : provision.leftOut()) {
            steps.addNot("Its special regimes do not include " + each.words(), procurement.is(each), Certainty.NO);
        }
        if (provision.isAboveFiveMillionOnly()) {
            steps.add("The estimated value is more than £5m", procurement.isValuedAbove(FIVE_MILLION));
        }
        if (provision.leftOut().contains(SpecialRegime.FRAMEWORK)) {
            boolean no = Boolean.TRUE.equals(facts.cannotMeasure());
            steps.add(
                    "KPIs can appropriately measure the contract",
                    no ? Certainty.NO : Certainty.YES,
                    no
                            ? "the council published why they cannot"
                            : "nobody has stated that the council published why they cannot");
        }
    }

    private void inForce(@Nullable LocalDate day) {
        String condition = "The provision is in force, from " + provision.inForceFrom();
        if (day == null) {
            steps.add(
                    condition,
                    new StatedAnswer(
                            Certainty.CANNOT_TELL,
                            "the day on which the contract was entered into is not stated",
                            List.of("enteredIntoOn")));
        } else {
            boolean before = day.isBefore(provision.inForceFrom());
            steps.add(
                    condition,
                    before ? Certainty.NO : Certainty.YES,
                    "%s is %s".formatted(day, before ? "earlier" : "not earlier"));
        }
    }

    private void occasion(@Nullable LocalDate day, DutyOccasion occasion) {
        switch (provision) {
            case KPIS, CONTRACT_DETAILS, CONTRACT_COPY -> {}
            case PAYMENTS_COMPLIANCE, ASSESSMENT -> inBeing(day);
            case PAYMENTS -> {
                inBeing(day);
                payments(occasion.paymentOverLimit());
            }
            case FINAL_ASSESSMENT, TERMINATION -> ending(day, occasion.ending());
            case BREACH -> breach(occasion.breach());
            case CHANGE, MODIFICATION_COPY ->
                steps.add("The modification needs a change notice", notice(occasion.modification()));
            case STANDSTILL -> {
                boolean held = occasion.modification() != null
                        && occasion.modification().standstillFrom() != null;
                steps.add(
                        "The council holds a standstill",
                        held ? Certainty.YES : Certainty.NO,
                        held ? "its notice says so" : "a standstill is voluntary, and none is stated");
            }
        }
    }

    private StatedAnswer notice(@Nullable ContractModification change) {
        return change == null
                ? new StatedAnswer(Certainty.CANNOT_TELL, "what is modified is not stated", List.of("modification"))
                : SmallChange.needsNotice(change, facts);
    }

    /** A period counts where the contract was in being on one of its days; twelve months count where it was in being on their last. */
    private void inBeing(@Nullable LocalDate to) {
        if (to == null) {
            return;
        }
        LocalDate entered = facts.enteredIntoOn();
        LocalDate last = facts.lastDay();
        boolean whole = provision == DutyProvision.ASSESSMENT;
        LocalDate from = whole ? to : DutyPeriods.firstDay(provision, to);
        String condition =
                whole ? "The contract is in being on " + to : "The contract is in being in the period to " + to;
        if (entered == null) {
            steps.add(
                    condition,
                    new StatedAnswer(
                            Certainty.CANNOT_TELL,
                            "the day on which the contract was entered into is not stated",
                            List.of("enteredIntoOn")));
        } else if (entered.isAfter(to)) {
            steps.add(condition, Certainty.NO, "it was entered into on " + entered);
        } else if (last != null && last.isBefore(from)) {
            steps.add(condition, Certainty.NO, "it ended on " + last);
        } else {
            steps.add(condition, Certainty.YES, "it was entered into on " + entered);
        }
    }

    private void payments(@Nullable Boolean overLimit) {
        String condition = "A payment of more than £30,000 was made in the quarter";
        if (overLimit == null) {
            steps.add(
                    condition,
                    new StatedAnswer(
                            Certainty.CANNOT_TELL,
                            "the payments of the quarter are not stated",
                            List.of("paymentOverLimit")));
        } else {
            steps.add(
                    condition,
                    overLimit ? Certainty.YES : Certainty.NO,
                    overLimit ? "it is stated" : "it is stated that none was made");
        }
    }

    private void ending(@Nullable LocalDate day, @Nullable EndingKind ending) {
        boolean expires = ending == EndingKind.EXPIRY;
        LocalDate end = facts.lastDay();
        boolean no = expires && !Objects.equals(day, end);
        steps.add(
                "The contract ended",
                no ? Certainty.NO : Certainty.YES,
                no ? "its last day is " + end : (ending == null ? "end" : ending.words()) + " on " + day);
    }

    private void breach(@Nullable ContractBreach breach) {
        String condition = "Section 71(3) to (5) applies";
        if (breach == null) {
            steps.add(
                    condition, new StatedAnswer(Certainty.CANNOT_TELL, "the breach is not stated", List.of("breach")));
        } else if (breach.kind() == BreachKind.BREACH) {
            boolean led = breach.result() != null;
            steps.add(
                    condition,
                    led ? Certainty.YES : Certainty.NO,
                    breach.result() == null
                            ? "the breach led to no partial termination, damages or settlement"
                            : "the breach led to " + breach.result().words());
        } else if (breach.properChance() == null) {
            steps.add(
                    condition,
                    new StatedAnswer(
                            Certainty.CANNOT_TELL,
                            "whether the supplier had a proper chance to improve is not stated",
                            List.of("properChance")));
        } else {
            boolean had = breach.properChance();
            steps.add(
                    condition,
                    had ? Certainty.YES : Certainty.NO,
                    had
                            ? "performance did not improve after a proper chance"
                            : "the supplier had no proper chance to improve yet");
        }
    }

    private DutyFinding lastDay(@Nullable LocalDate day, DutyOccasion occasion, WorkingCalendar calendar) {
        if (day == null) {
            return steps.finding(provision, null, "its day is not known");
        }
        return switch (provision) {
            case KPIS, CHANGE ->
                steps.finding(provision, day.minusDays(1), "before %s, so by the day before".formatted(day));
            case ASSESSMENT -> steps.finding(provision, day, "at least once in the twelve months to " + day);
            case STANDSTILL -> standstill(occasion, calendar);
            case CONTRACT_DETAILS,
                    CONTRACT_COPY,
                    PAYMENTS_COMPLIANCE,
                    PAYMENTS,
                    FINAL_ASSESSMENT,
                    BREACH,
                    MODIFICATION_COPY,
                    TERMINATION -> counted(day);
        };
    }

    private DutyFinding counted(LocalDate day) {
        StatedAnswer lightTouch = facts.procurement().is(SpecialRegime.LIGHT_TOUCH);
        int days = provision.days(lightTouch.answer() == Certainty.YES);
        if (provision.differsForLightTouch() && lightTouch.answer() == Certainty.CANNOT_TELL) {
            steps.add("It is known whether the contract is light touch, which has more days", lightTouch);
        }
        LocalDate last = day.plusDays(days - 1L);
        return steps.finding(provision, last, "%d days beginning with %s end on %s".formatted(days, day, last));
    }

    private DutyFinding standstill(DutyOccasion occasion, WorkingCalendar calendar) {
        ContractModification change = occasion.modification();
        LocalDate from = change == null ? null : change.standstillFrom();
        if (from == null) {
            return steps.finding(provision, null, "none is held");
        }
        int days = provision.days(false);
        LocalDate last = calendar.after(from, calendar.isWorkingDay(from) ? days - 1 : days);
        return steps.finding(
                provision, last, "%d working days beginning with %s end on %s".formatted(days, from, last));
    }

    /** Each provision with whether it applies to the contract at all. */
    public static List<AppliedProvision> allOf(DutyFacts facts) {
        return Arrays.stream(DutyProvision.values())
                .map(each -> AppliedProvision.of(each, facts))
                .toList();
    }
}
