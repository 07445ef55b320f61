package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a period of the regime comes to, and what it rests on.
 *
 * @param termsFrom first day of the first period that follows the terms by which it was reckoned: the regime's version
 * @param termsEvent identifier of the event that set these terms; absent where nobody set them
 * @param written what is charged for the period, before any indexation
 * @param reckoned points, credits and failures, with each step of the calculation
 * @param restsOn each return that the period rests on, and each that is missing
 * @param occurrences references of what happened in the period that is paid for by event or unit
 */
public record Assessed(
        LocalDate termsFrom,
        @Nullable String termsEvent,
        Money written,
        PeriodReckoned reckoned,
        List<RestsOn> restsOn,
        List<String> occurrences) {

    public Assessed {
        restsOn = List.copyOf(restsOn);
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Whether the two say the same, however many zeros a number is written with. The steps are not compared: they follow from the rest, and
     * free text in them may have been redacted.
     */
    public boolean isSameAs(Assessed other) {
        Assessed mine = withoutSteps();
        Assessed others = other.withoutSteps();
        return mine.equals(others) || Difference.between(mine, others).stream().allMatch(Difference::isOfWritingAlone);
    }

    /** The same period after its assessment was withdrawn: it comes to nothing, and rests on nothing. */
    public Assessed withdrawn() {
        PeriodReckoned nothing = new PeriodReckoned(
                reckoned.period(),
                reckoned.from(),
                reckoned.to(),
                Money.NOTHING,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Money.NOTHING,
                Money.NOTHING,
                false,
                List.of(),
                List.of());
        return new Assessed(termsFrom, termsEvent, Money.NOTHING, nothing, List.of(), List.of());
    }

    private Assessed withoutSteps() {
        PeriodReckoned all = reckoned;
        PeriodReckoned plain = new PeriodReckoned(
                all.period(),
                all.from(),
                all.to(),
                all.charges(),
                all.kpis(),
                all.points(),
                all.greatestPoints(),
                all.lines(),
                all.waiting(),
                all.upheld(),
                all.earnedBack(),
                all.beforeCaps(),
                all.credit(),
                all.atCap(),
                all.triggers(),
                List.of());
        return new Assessed(termsFrom, termsEvent, written, plain, restsOn, occurrences);
    }

    /** What a deduction rests on: the returns of its KPI, or those of every KPI that failed where it is for the points of the period. */
    public List<RestsOn> behind(Deduction deduction) {
        return restsOn.stream().filter(isBehind(deduction)).toList();
    }

    /** Everybody who returned or corrected a figure that a deduction rests on. */
    public Stream<PersonId> submitters(Deduction deduction) {
        return restsOn.stream()
                .filter(isBehind(deduction))
                .flatMap(each -> each.submitters().stream())
                .distinct();
    }

    private Predicate<RestsOn> isBehind(Deduction deduction) {
        String about = deduction.about();
        if (deduction.form() == FormOfCredit.EVENT) {
            return each -> false;
        }
        if (about == null) {
            return this::failed;
        }
        // what was suspended is due because the KPI failed twice
        boolean anyPeriod = deduction.period() == null || deduction.form() == FormOfCredit.SUSPENDED;
        return each -> each.kpi().equals(about) && (anyPeriod || each.period().equals(deduction.period()));
    }

    private boolean failed(RestsOn each) {
        return reckoned.kpis().stream()
                .filter(kpi -> kpi.failed() || kpi.latePoints() != null)
                .anyMatch(kpi -> kpi.kpi().equals(each.kpi()) && kpi.period().equals(each.period()));
    }
}
