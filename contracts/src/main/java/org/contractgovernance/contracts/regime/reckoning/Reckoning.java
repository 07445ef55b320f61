package org.contractgovernance.contracts.regime.reckoning;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditBasis;
import org.contractgovernance.contracts.regime.credit.CreditBasis.KpiLevel;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.reckoning.KpiOutcome.WhatIsKnown;
import org.contractgovernance.contracts.regime.terms.BeddingIn;
import org.contractgovernance.contracts.regime.terms.CreditCap;
import org.contractgovernance.contracts.regime.terms.Indexation;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

/**
 * What a regime does to one period, from its facts and the periods before it: charges are indexed, figures become points, points and
 * figures become credits, the first months cost less, caps limit what is taken, and what happened is held against the limits of
 * failures. Nothing is rounded but charges and amounts, each once.
 */
public final class Reckoning {

    private static final int PENCE = 2;

    private final RegimeTerms terms;
    private final PastPeriods past;
    private final PeriodFacts facts;
    private final List<RegimeStep> steps = new ArrayList<>();

    private Reckoning(RegimeTerms terms, PastPeriods past, PeriodFacts facts) {
        this.terms = terms;
        this.past = past;
        this.facts = facts;
    }

    /**
     * What a regime does to a period.
     *
     * @param terms sound terms, as they are for this period
     * @param past the periods before it, in order
     */
    public static PeriodReckoned of(RegimeTerms terms, List<PeriodReckoned> past, PeriodFacts facts) {
        return new Reckoning(terms, new PastPeriods(past), facts).reckoned();
    }

    /** What it does to the first periods of a contract, one after the other. */
    public static List<PeriodReckoned> inOrder(RegimeTerms terms, List<PeriodFacts> periods) {
        List<PeriodReckoned> all = new ArrayList<>();
        periods.forEach(each -> all.add(of(terms, all, each)));
        return List.copyOf(all);
    }

    private PeriodReckoned reckoned() {
        Indexation indexation = terms.charges().indexation();
        Money charges = indexation == null
                ? facts.charges()
                : indexation.charges(facts.charges(), facts.from(), terms.rounding(), steps::add);
        List<KpiPoints> kpis = new Points(terms, past, steps::add).of(facts.kpis());
        BigDecimal points = points(kpis);
        CreditBasis basis = new CreditBasis(charges, points, levels(kpis), facts.events(), terms.rounding());
        List<CreditLine> lines = terms.credits().atOnce().stream()
                .flatMap(each -> each.credits(basis, steps::add).stream())
                .toList();
        Waits waits = new Waits(past.waiting(), steps::add);
        suspend(kpis, basis, waits);
        Money due = beddedIn(sum(lines.stream().map(CreditLine::amount)), "the credits of the period");
        Money beforeCaps = due.plus(sum(waits.upheld().stream().map(WaitingCredit::amount)));
        PeriodReckoned uncapped = new PeriodReckoned(
                facts.period(),
                facts.from(),
                facts.to(),
                charges,
                kpis,
                points,
                kpis.stream().map(KpiPoints::greatest).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines,
                waits.waiting(),
                waits.upheld(),
                waits.earnedBack(),
                beforeCaps,
                beforeCaps,
                false,
                List.of(),
                List.of());
        return finished(capped(uncapped));
    }

    private BigDecimal points(List<KpiPoints> kpis) {
        BigDecimal sum = kpis.stream().map(KpiPoints::allPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean late = kpis.stream().anyMatch(each -> each.latePoints() != null);
        String each = String.join(
                " + ",
                kpis.stream()
                        .filter(kpi -> kpi.failed() || kpi.latePoints() != null)
                        .map(kpi -> plain(kpi.allPoints()))
                        .toList());
        steps.add(new RegimeStep(
                Doing.ADDED_UP,
                null,
                late
                        ? "the points of all failures and late returns of the period"
                        : "the points of all failures of the period",
                terms.severities().getFirst().clause(),
                each.isEmpty() ? "no failure" : each,
                plain(sum)));
        return sum;
    }

    /** What credits look at: a relieved KPI costs nothing, whatever its figure. */
    private static List<KpiLevel> levels(List<KpiPoints> kpis) {
        return kpis.stream()
                .filter(each -> each.known() != WhatIsKnown.RELIEVED)
                .map(each -> new KpiLevel(each.kpi(), each.period(), each.figure(), each.failed(), each.late()))
                .toList();
    }

    /** Figure by figure, as one of a week decides what the week before left waiting. */
    private void suspend(List<KpiPoints> kpis, CreditBasis basis, Waits waits) {
        SuspendedCredit suspended = terms.credits().suspended();
        for (KpiPoints kpi : kpis) {
            waits.decide(kpi);
            if (suspended != null) {
                CreditBasis alone = new CreditBasis(
                        basis.charges(), kpi.points(), levels(List.of(kpi)), List.of(), basis.rounding());
                suspended.credits(alone, steps::add).forEach(line -> waits.begin(beddedIn(line)));
            }
        }
        waits.settle(kpi -> terms.kpi(kpi).isEmpty() || facts.lastMeasured().contains(kpi));
    }

    private CreditLine beddedIn(CreditLine line) {
        return new CreditLine(
                line.form(),
                line.clause(),
                line.about(),
                line.period(),
                beddedIn(line.amount(), "the credit that waits"));
    }

    private Money beddedIn(Money amount, String what) {
        BeddingIn beddingIn = terms.beddingIn();
        BeddingIn.BeddingStage stage = beddingIn == null ? null : beddingIn.of(facts.from());
        if (beddingIn == null || stage == null || amount.pounds().signum() == 0) {
            return amount;
        }
        PennyRounding rounding = terms.rounding();
        Money share = rounding.round(CreditBasis.share(amount.pounds(), stage.percent()));
        steps.add(new RegimeStep(
                Doing.BEDDED_IN,
                null,
                "up to month %d from %s %s%% of %s; %s"
                        .formatted(
                                stage.lastMonth(),
                                beddingIn.startsOn(),
                                plain(stage.percent()),
                                what,
                                rounding.words()),
                beddingIn.clause(),
                plain(amount),
                plain(share)));
        return share;
    }

    /** No cap is exceeded, so what it allows is rounded down to the penny. What was taken before stays taken. */
    private PeriodReckoned capped(PeriodReckoned uncapped) {
        BigDecimal taken = uncapped.beforeCaps().pounds();
        boolean atCap = false;
        for (CreditCap cap : terms.caps()) {
            BigDecimal charges = past.sum(
                            cap.months(), facts.to(), each -> each.charges().pounds())
                    .add(uncapped.charges().pounds());
            BigDecimal before =
                    past.sum(cap.months(), facts.to(), each -> each.credit().pounds());
            BigDecimal left = cap.most(charges)
                    .setScale(PENCE, RoundingMode.DOWN)
                    .subtract(before)
                    .max(BigDecimal.ZERO);
            if (taken.signum() > 0 && taken.compareTo(left) >= 0) {
                steps.add(new RegimeStep(
                        Doing.CAPPED,
                        null,
                        "%s, rounded down to the penny, less what was taken in them before".formatted(cap.words()),
                        cap.clause(),
                        "£%s of £%s charged, £%s taken before"
                                .formatted(taken.toPlainString(), charges.toPlainString(), before.toPlainString()),
                        "£" + left.toPlainString()));
                taken = left;
                atCap = true;
            }
        }
        return with(uncapped, new Money(taken.setScale(PENCE, RoundingMode.UNNECESSARY)), atCap, List.of());
    }

    private PeriodReckoned finished(PeriodReckoned capped) {
        PastPeriods withThis = new PastPeriods(
                Stream.concat(past.periods().stream(), Stream.of(capped)).toList());
        List<RegimeTrigger> triggers = new Triggers(terms, withThis, capped, steps::add).all();
        return with(capped, capped.credit(), capped.atCap(), triggers);
    }

    private PeriodReckoned with(PeriodReckoned of, Money credit, boolean atCap, List<RegimeTrigger> triggers) {
        return new PeriodReckoned(
                of.period(),
                of.from(),
                of.to(),
                of.charges(),
                of.kpis(),
                of.points(),
                of.greatestPoints(),
                of.lines(),
                of.waiting(),
                of.upheld(),
                of.earnedBack(),
                of.beforeCaps(),
                credit,
                atCap,
                triggers,
                steps);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.NOTHING, Money::plus);
    }
}
