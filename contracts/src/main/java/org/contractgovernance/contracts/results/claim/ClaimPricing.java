package org.contractgovernance.contracts.results.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.figure.Exact;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.results.terms.DeductedShare;
import org.contractgovernance.contracts.results.terms.OutputPrice;
import org.contractgovernance.contracts.results.terms.ResultOutput;
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.contractgovernance.contracts.results.terms.SchemeInForce;
import org.contractgovernance.contracts.results.terms.VolumeBand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.AppliesFrom;
import org.jspecify.annotations.Nullable;

/** Reckons what a claim comes to. */
public final class ClaimPricing {

    private final SchemeInForce scheme;
    private final ResultOutput output;
    private final ResultPayment payment;
    private final Calendar calendar;
    private final Map<String, BigDecimal> counted;
    private final int paid;
    private final BigDecimal of;

    private ClaimPricing(
            SchemeInForce scheme,
            ResultOutput output,
            ResultPayment payment,
            Calendar calendar,
            Map<String, BigDecimal> counted) {
        this.scheme = scheme;
        this.output = output;
        this.payment = payment;
        this.calendar = calendar;
        this.counted = new HashMap<>(counted);
        DeductedShare deducted = output.deducted();
        this.paid = deducted == null ? 1 : deducted.paid();
        this.of = BigDecimal.valueOf(deducted == null ? 1 : deducted.of());
    }

    /** A part of a case, and the number that has yet to be divided by the parts of the deducted share. */
    private record Undivided(PricedPart part, BigDecimal number) {}

    /**
     * What cases come to, in the order in which they are listed.
     *
     * @param terms the scheme's terms, from the earliest on
     * @param calendar the contract's calendar
     * @param code the output's code
     * @param cases the cases; at least one
     * @param counted how many units of the output were paid by the same payment before, by year
     */
    public static ClaimPriced price(
            List<SchemeInForce> terms,
            Calendar calendar,
            String code,
            ResultPayment payment,
            List<CountedCase> cases,
            Map<String, BigDecimal> counted) {
        SchemeInForce scheme = theOne(terms, cases);
        ResultOutput output = scheme.terms()
                .output(code)
                .orElseThrow(() -> BrokenRule.of(
                                PricingRule.UNKNOWN_OUTPUT,
                                "the terms in force from %s have no output %s".formatted(scheme.appliesFrom(), code))
                        .at("/output"));
        return new ClaimPricing(scheme, output, payment, calendar, counted).price(cases);
    }

    private static SchemeInForce theOne(List<SchemeInForce> terms, List<CountedCase> cases) {
        SchemeInForce found = null;
        for (CountedCase each : cases) {
            SchemeInForce its = AppliesFrom.on(each.achievedOn(), terms);
            if (its == null) {
                throw refused(
                        PricingRule.BEFORE_THE_SCHEME,
                        "the scheme applies from %s".formatted(terms.getFirst().appliesFrom()),
                        each);
            }
            if (found != null && !found.appliesFrom().equals(its.appliesFrom())) {
                throw refused(
                        PricingRule.CLAIM_SPANS_TERMS, "other terms apply from %s".formatted(its.appliesFrom()), each);
            }
            found = its;
        }
        if (found == null) {
            throw new IllegalArgumentException("a claim has a case");
        }
        return found;
    }

    private ClaimPriced price(List<CountedCase> cases) {
        List<BigDecimal> numbers = new ArrayList<>();
        List<PricedCase> priced = new ArrayList<>();
        for (CountedCase each : cases) {
            String year = calendar.containing(Frequency.ANNUAL, each.achievedOn())
                    .map(Period::key)
                    .orElseThrow(() -> refused(
                            PricingRule.OUTSIDE_THE_CONTRACT,
                            "%s is in none of the contract's years".formatted(each.achievedOn()),
                            each));
            BigDecimal before = counted.getOrDefault(year, BigDecimal.ZERO);
            List<Undivided> parts = parts(each, before);
            counted.merge(year, each.quantity(), BigDecimal::add);
            numbers.add(parts.stream().map(Undivided::number).reduce(BigDecimal.ZERO, BigDecimal::add));
            priced.add(new PricedCase(
                    each.number(),
                    each.caseKey(),
                    each.achievedOn(),
                    year,
                    before,
                    each.quantity(),
                    parts.stream().map(Undivided::part).toList(),
                    new Money(BigDecimal.ZERO)));
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Money amount = scheme.terms().rounding().quotient(sum, of);
        return new ClaimPriced(
                scheme.appliesFrom(),
                output.paidBy(),
                output.deducted(),
                shared(priced, PennyShares.of(amount, numbers)),
                Exact.quotient(sum, of),
                scheme.terms().rounding().words() + ", once, from the exact sum",
                scheme.terms().rounding().clause(),
                amount);
    }

    private static List<PricedCase> shared(List<PricedCase> cases, List<Money> amounts) {
        List<PricedCase> shared = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            PricedCase each = cases.get(i);
            shared.add(new PricedCase(
                    each.number(),
                    each.caseKey(),
                    each.achievedOn(),
                    each.year(),
                    each.countedBefore(),
                    each.quantity(),
                    each.parts(),
                    amounts.get(i)));
        }
        return shared;
    }

    private List<Undivided> parts(CountedCase one, BigDecimal before) {
        OutputPrice price = AppliesFrom.on(one.achievedOn(), output.prices());
        if (price == null) {
            throw refused(
                    PricingRule.NO_PRICE_THEN,
                    "%s has a price from %s"
                            .formatted(output.code(), output.prices().getFirst().appliesFrom()),
                    one);
        }
        if (output.volumes().isEmpty()) {
            return one.quantity().signum() == 0
                    ? List.of()
                    : List.of(part(one.quantity(), price, null, BigDecimal.valueOf(100)));
        }
        List<Undivided> parts = new ArrayList<>();
        BigDecimal after = before.add(one.quantity());
        List<VolumeBand> bands = output.volumes();
        for (int i = 0; i < bands.size(); i++) {
            VolumeBand band = bands.get(i);
            BigDecimal begin = before.max(band.above());
            BigDecimal end = i + 1 < bands.size() ? after.min(bands.get(i + 1).above()) : after;
            BigDecimal within = end.subtract(begin);
            if (within.signum() > 0) {
                parts.add(part(within, price, band.clause(), band.percent()));
            }
        }
        return parts;
    }

    private Undivided part(
            BigDecimal quantity, OutputPrice price, @Nullable String volumeClause, BigDecimal volumePercent) {
        BigDecimal percent = price.percent(payment);
        BigDecimal number = quantity.multiply(price.most().pounds())
                .multiply(percent)
                .movePointLeft(2)
                .multiply(volumePercent)
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(paid));
        return new Undivided(
                new PricedPart(
                        quantity,
                        price.clause(),
                        price.most(),
                        percent,
                        volumeClause,
                        volumePercent,
                        Exact.quotient(number, of)),
                number);
    }

    private static BrokenRule refused(Rule rule, String detail, CountedCase one) {
        return BrokenRule.of(rule, detail).at("/cases/%d/achievedOn".formatted(one.number() - 1));
    }
}
