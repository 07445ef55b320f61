package org.contractgovernance.contracts.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.contractgovernance.contracts.regime.reckoning.WaitingCredit;

/**
 * The deductions of a period. What the first months and the caps leave is shared over the credits in proportion, to the penny: first each
 * gets its share rounded down, and then the pennies that are left go to those that lost the greatest part of a penny, the earlier first
 * where two lost the same. So the deductions add up to exactly what the reckoning takes.
 */
public final class Deductions {

    private static final int PENCE = 2;

    private Deductions() {}

    /** The deductions of a period that is assessed for the first time. */
    public static List<Deduction> of(PeriodReckoned reckoned) {
        return of(reckoned, List.of());
    }

    /**
     * The deductions of a period that is assessed again. One with the same form, the same KPI or event and the same period keeps its number;
     * one that is not there any more stays, with nothing proposed.
     *
     * @param before the deductions until now, in the order of their numbers
     */
    public static List<Deduction> of(PeriodReckoned reckoned, List<Deduction> before) {
        List<Deduction> unmatched = new ArrayList<>(before);
        List<Deduction> found = new ArrayList<>();
        int next = before.stream().mapToInt(Deduction::number).max().orElse(0) + 1;
        for (Deduction each : unnumbered(reckoned)) {
            Deduction known = unmatched.stream()
                    .filter(other -> isOfTheSame(each, other))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                found.add(numbered(each, next++));
            } else {
                unmatched.remove(known);
                found.add(numbered(each, known.number()));
            }
        }
        unmatched.forEach(each -> found.add(each.fallenAway()));
        found.sort(Comparator.comparingInt(Deduction::number));
        return List.copyOf(found);
    }

    /** The deductions whose amount is another than before. */
    public static List<DeductionDifference> differences(List<Deduction> before, List<Deduction> after) {
        List<DeductionDifference> found = new ArrayList<>();
        for (Deduction each : after) {
            Money was = before.stream()
                    .filter(other -> other.number() == each.number())
                    .map(Deduction::amount)
                    .findFirst()
                    .orElse(Money.NOTHING);
            if (!Deduction.isSame(was, each.amount())) {
                found.add(DeductionDifference.of(each, was));
            }
        }
        return found;
    }

    /** What the first months leave of each deduction, before caps; nothing of those that fell away. In the order of the deductions. */
    public static List<Money> beforeCaps(PeriodReckoned reckoned, List<Deduction> deductions) {
        List<Deduction> unmatched = new ArrayList<>(gross(reckoned));
        List<BigInteger> due = new ArrayList<>(due(reckoned));
        List<Money> found = new ArrayList<>();
        for (Deduction each : deductions) {
            int place = IntStream.range(0, unmatched.size())
                    .filter(i -> isOfTheSame(each, unmatched.get(i)))
                    .findFirst()
                    .orElse(-1);
            found.add(place < 0 ? Money.NOTHING : money(due.remove(place)));
            if (place >= 0) {
                unmatched.remove(place);
            }
        }
        return found;
    }

    private static List<Deduction> unnumbered(PeriodReckoned reckoned) {
        List<Deduction> gross = gross(reckoned);
        List<BigInteger> taken = shared(pence(reckoned.credit()), due(reckoned));
        return IntStream.range(0, gross.size())
                .mapToObj(i -> withAmount(gross.get(i), money(taken.get(i))))
                .toList();
    }

    private static List<Deduction> gross(PeriodReckoned reckoned) {
        return Stream.concat(ofPeriod(reckoned), upheld(reckoned)).toList();
    }

    private static Stream<Deduction> ofPeriod(PeriodReckoned reckoned) {
        return reckoned.lines().stream().map(Deductions::ofLine).filter(Deductions::isDue);
    }

    private static Stream<Deduction> upheld(PeriodReckoned reckoned) {
        return reckoned.upheld().stream().map(Deductions::ofWaiting).filter(Deductions::isDue);
    }

    /** What the first months leave: a credit that waited had its share of them when it began to wait. */
    private static List<BigInteger> due(PeriodReckoned reckoned) {
        List<BigInteger> waited = pence(upheld(reckoned).toList());
        List<BigInteger> due = new ArrayList<>(shared(
                pence(reckoned.beforeCaps()).subtract(sum(waited)),
                pence(ofPeriod(reckoned).toList())));
        due.addAll(waited);
        return due;
    }

    private static Deduction ofLine(CreditLine line) {
        return new Deduction(0, line.form(), line.clause(), line.about(), line.period(), line.amount(), Money.NOTHING);
    }

    private static Deduction ofWaiting(WaitingCredit credit) {
        return new Deduction(
                0,
                FormOfCredit.SUSPENDED,
                credit.clause(),
                credit.kpi(),
                credit.failedIn(),
                credit.amount(),
                Money.NOTHING);
    }

    private static boolean isDue(Deduction each) {
        return !Deduction.isNothing(each.gross());
    }

    private static Deduction numbered(Deduction each, int number) {
        return new Deduction(
                number, each.form(), each.clause(), each.about(), each.period(), each.gross(), each.amount());
    }

    private static Deduction withAmount(Deduction each, Money amount) {
        return new Deduction(
                each.number(), each.form(), each.clause(), each.about(), each.period(), each.gross(), amount);
    }

    private static boolean isOfTheSame(Deduction one, Deduction other) {
        return one.form() == other.form()
                && Objects.equals(one.about(), other.about())
                && Objects.equals(one.period(), other.period());
    }

    /** A sum shared in proportion to parts that come to at least the sum. */
    static List<BigInteger> shared(BigInteger sum, List<BigInteger> parts) {
        BigInteger whole = sum(parts);
        if (whole.signum() == 0) {
            if (sum.signum() != 0) {
                throw new IllegalArgumentException("%s pence are shared over nothing".formatted(sum));
            }
            return parts;
        }
        List<BigInteger[]> shares = parts.stream()
                .map(each -> each.multiply(sum).divideAndRemainder(whole))
                .toList();
        BigInteger left = sum.subtract(sum(shares.stream().map(each -> each[0]).toList()));
        List<Integer> lostMost = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares.get(i)[1]).reversed())
                .limit(left.intValueExact())
                .toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> lostMost.contains(i) ? shares.get(i)[0].add(BigInteger.ONE) : shares.get(i)[0])
                .toList();
    }

    private static BigInteger sum(List<BigInteger> parts) {
        return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<BigInteger> pence(List<Deduction> deductions) {
        return deductions.stream().map(Deduction::gross).map(Deductions::pence).toList();
    }

    private static BigInteger pence(Money money) {
        return money.pounds()
                .movePointRight(PENCE)
                .setScale(0, RoundingMode.UNNECESSARY)
                .toBigIntegerExact();
    }

    private static Money money(BigInteger pence) {
        return new Money(new BigDecimal(pence, PENCE));
    }

    /** The sum of amounts. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.NOTHING, Money::plus);
    }
}
