package org.contractgovernance.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.assessment.AnAssessment.reckoned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.assessment.DeductionDecision.Decided;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds whatever a period comes to. The seed of each repetition is its number. */
class AssessmentPropertiesTest {

    private static final LocalDate UNTIL = LocalDate.of(2015, 11, 13);
    private static final List<FormOfCredit> FORMS = List.of(
            FormOfCredit.POINTS,
            FormOfCredit.STEP_TABLE,
            FormOfCredit.LINEAR,
            FormOfCredit.AT_RISK,
            FormOfCredit.EVENT);
    private static final List<Decided> DECISIONS = List.of(Decided.CONFIRMED, Decided.REDUCED, Decided.WAIVED);

    /** Some credits, some suspended ones that are due, first months that leave a part, and a cap that leaves a part of that. */
    private static PeriodReckoned period(Random random) {
        List<CreditLine> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = random.nextInt(6); i > 0; i--) {
            Money amount = new Money(BigDecimal.valueOf(random.nextInt(100_000), 2));
            FormOfCredit form = FORMS.get(random.nextInt(FORMS.size()));
            lines.add(
                    form == FormOfCredit.POINTS
                            ? new CreditLine(form, ARegime.CLAUSE, null, null, amount)
                            : new CreditLine(
                                    form, ARegime.CLAUSE, "SL-" + random.nextInt(3), AnAssessment.PERIOD, amount));
            sum = sum.add(amount.pounds());
        }
        BigDecimal due = part(sum, random);
        List<WaitingCredit> upheld = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Money amount = new Money(BigDecimal.valueOf(random.nextInt(50_000), 2));
            upheld.add(new WaitingCredit("SL-" + i, "2015-09", ARegime.CLAUSE, amount));
            due = due.add(amount.pounds());
        }
        return reckoned(lines.toArray(CreditLine[]::new))
                .upheld(upheld)
                .beforeCaps(new Money(due))
                .credit(new Money(part(due, random)))
                .build();
    }

    /** All, nothing, or some of it. */
    private static BigDecimal part(BigDecimal whole, Random random) {
        long pence = whole.movePointRight(2).longValueExact();
        return switch (random.nextInt(4)) {
            case 0 -> whole.setScale(2);
            case 1 -> BigDecimal.valueOf(0, 2);
            default -> BigDecimal.valueOf(pence == 0 ? 0 : random.nextLong(pence), 2);
        };
    }

    @RepeatedTest(300)
    void deductionsAddUpExactlyAndNoneIsMoreThanItsCredit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        PeriodReckoned before = period(random);
        PeriodReckoned now = period(random);
        List<Deduction> first = Deductions.of(before);
        List<Deduction> then = Deductions.of(now, first);

        requireSound(before, first);
        requireSound(now, then);
        // restating comes to the same as assessing afresh, apart from numbers and from what fell away
        assertThat(then.stream()
                        .filter(each -> each.gross().pounds().signum() > 0)
                        .map(each -> each.words() + each.amount()))
                .containsExactlyInAnyOrderElementsOf(Deductions.of(now).stream()
                        .map(each -> each.words() + each.amount())
                        .toList());
        assertThat(Deductions.differences(first, then).stream()
                        .map(DeductionDifference::difference)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        now.credit().pounds().subtract(before.credit().pounds()));
    }

    private static void requireSound(PeriodReckoned reckoned, List<Deduction> deductions) {
        assertThat(Deductions.sum(deductions.stream().map(Deduction::amount)).pounds())
                .isEqualByComparingTo(reckoned.credit().pounds());
        assertThat(Deductions.sum(Deductions.beforeCaps(reckoned, deductions).stream())
                        .pounds())
                .isEqualByComparingTo(reckoned.beforeCaps().pounds());
        assertThat(deductions)
                .allSatisfy(each -> assertThat(each.amount().pounds())
                        .isNotNegative()
                        .isLessThanOrEqualTo(each.gross().pounds()));
        assertThat(deductions.stream().map(Deduction::number))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Confirms, reduces or waives a deduction: what is decided of one does not depend on another. */
    private static StandingDeductions decided(StandingDeductions all, int number, long seed) {
        StandingDeduction each = all.find(number).orElseThrow();
        if (!each.status().isOpen()) {
            return all;
        }
        Random random = new Random(seed + number);
        Decided what = DECISIONS.get(random.nextInt(DECISIONS.size()));
        Money proposed = each.proposed();
        Money standing = switch (what) {
            case CONFIRMED -> proposed;
            case REDUCED ->
                new Money(BigDecimal.valueOf(
                        proposed.pounds().signum() == 0
                                ? 0
                                : random.nextLong(
                                        proposed.pounds().movePointRight(2).longValueExact()),
                        2));
            case WAIVED -> Money.NOTHING;
        };
        return all.decided(
                number, new DeductionDecision(what, proposed, standing, UNTIL, APerson.number(1), null, null));
    }

    @RepeatedTest(200)
    void theOrderOfDecisionsDoesNotMatter(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        StandingDeductions proposed = StandingDeductions.proposed(Deductions.of(period(new Random(seed))), UNTIL);
        List<Integer> numbers = new ArrayList<>(
                IntStream.rangeClosed(1, proposed.all().size()).boxed().toList());
        StandingDeductions one = proposed;
        for (int number : numbers) {
            one = decided(one, number, seed);
        }
        Collections.shuffle(numbers, new Random(seed));
        StandingDeductions other = proposed;
        for (int number : numbers) {
            other = decided(other, number, seed);
        }
        assertThat(other).isEqualTo(one);
        assertThat(one.status()).isEqualTo(AssessmentStatus.SETTLED);
        assertThat(one.standing().pounds())
                .isBetween(
                        BigDecimal.ZERO,
                        Deductions.sum(proposed.all().stream().map(StandingDeduction::proposed))
                                .pounds());
    }

    @RepeatedTest(200)
    void whatIsRestatedBackStandsAsItDid(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        PeriodReckoned a = period(random);
        PeriodReckoned b = period(random);
        StandingDeductions settled = StandingDeductions.proposed(Deductions.of(a), UNTIL);
        for (Deduction each : settled.deductions()) {
            settled = decided(settled, each.number(), seed);
        }
        StandingDeductions there = settled.restated(Deductions.of(b, settled.deductions()), UNTIL.plusDays(30));
        StandingDeductions back = there.restated(Deductions.of(a, there.deductions()), UNTIL.plusDays(60));

        // nothing that was decided moves by a restatement, neither there nor back
        assertThat(there.standing()).isEqualTo(settled.standing());
        assertThat(back.standing()).isEqualTo(settled.standing());
        assertThat(back.open()).isEmpty();
        for (StandingDeduction each : settled.all()) {
            StandingDeduction again = back.find(each.number()).orElseThrow();
            assertThat(again.proposed()).isEqualTo(each.proposed());
            assertThat(again.standing()).isEqualTo(each.standing());
            assertThat(again.status()).isEqualTo(each.status());
            assertThat(again.decision()).isEqualTo(each.decision());
        }
    }
}
