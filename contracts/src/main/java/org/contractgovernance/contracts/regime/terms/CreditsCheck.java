package org.contractgovernance.contracts.regime.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.kpi.rating.Measure;
import org.contractgovernance.contracts.regime.credit.AtRiskPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.CreditPool;
import org.contractgovernance.contracts.regime.credit.AtRiskPool.PoolAllocation;
import org.contractgovernance.contracts.regime.credit.CreditForm;
import org.contractgovernance.contracts.regime.credit.CreditForms;
import org.contractgovernance.contracts.regime.credit.EventCredit;
import org.contractgovernance.contracts.regime.credit.LateReturns;
import org.contractgovernance.contracts.regime.credit.LinearCredit;
import org.contractgovernance.contracts.regime.credit.LinearCredit.LinearSlope;
import org.contractgovernance.contracts.regime.credit.PointsCredit;
import org.contractgovernance.contracts.regime.credit.PointsRatchet;
import org.contractgovernance.contracts.regime.credit.PointsRatchet.RatchetTier;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.StepTable;
import org.contractgovernance.contracts.regime.credit.StepTable.PointsStep;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Whether the forms of credit agree with the KPIs and with themselves. */
final class CreditsCheck {

    private static final String AT = "/terms/credits";

    private final RegimeTerms terms;

    CreditsCheck(RegimeTerms terms) {
        this.terms = terms;
    }

    void requireSound() {
        CreditForms credits = terms.credits();
        List<CreditForm> all = credits.all();
        if (all.isEmpty()) {
            throw BrokenRule.of(TermsRule.NO_FORM_OF_CREDIT).at(AT);
        }
        all.forEach(this::requireSound);
        LateReturns late = credits.lateReturns();
        if (late != null) {
            requireOnce(late);
        }
        Set<String> events = new HashSet<>();
        for (int i = 0; i < credits.events().size(); i++) {
            String event = credits.events().get(i).event();
            if (!events.add(event)) {
                throw BrokenRule.of(TermsRule.EVENT_NAMED_TWICE, "%s is there already".formatted(event))
                        .at("%s/events/%d/event".formatted(AT, i));
            }
        }
    }

    private void requireSound(CreditForm form) {
        switch (form) {
            case PointsCredit points -> {
                // its one number is bounded by itself
            }
            case StepTable table -> requireRising(table);
            case LinearCredit linear -> requireLinear(linear);
            case AtRiskPool atRisk -> requireWhole(atRisk);
            case PointsRatchet ratchet -> requireRising(ratchet);
            case EventCredit event -> {
                // one among many, and only its code has to be its own
            }
            case LateReturns late -> {
                // looked at whether or not it is an amount
            }
            case SuspendedCredit suspended ->
                requireKpis(suspended.waits(), WaitingShare::kpi, AT + "/suspended/waits");
        }
    }

    private static void requireOnce(LateReturns late) {
        String at = AT + "/lateReturns";
        long said = Stream.of(late.points() != null, late.price() != null, late.pricePerWorkingDay() != null)
                .filter(each -> each)
                .count();
        if (said != 1) {
            throw BrokenRule.of(TermsRule.LATE_RETURN_NOT_SAID_ONCE, "%d of them are said".formatted(said))
                    .at(at);
        }
        Money most = late.most();
        Money perDay = late.pricePerWorkingDay();
        if ((most == null) != (perDay == null)) {
            throw BrokenRule.of(
                            TermsRule.LATE_RETURN_WITHOUT_LIMIT,
                            most == null ? "no most is said" : "there is no price for each working day")
                    .at(at + "/most");
        }
        if (most != null && perDay != null && most.pounds().compareTo(perDay.pounds()) < 0) {
            throw BrokenRule.of(
                            TermsRule.LATE_RETURN_WITHOUT_LIMIT,
                            "%s is less than one day costs".formatted(RegimeStep.plain(most)))
                    .at(at + "/most");
        }
        requireSomething(late.price(), at + "/price");
        requireSomething(perDay, at + "/pricePerWorkingDay");
    }

    private static void requireSomething(@Nullable Money price, String at) {
        if (price != null && price.pounds().signum() <= 0) {
            throw BrokenRule.of(TermsRule.LATE_RETURN_FREE, RegimeStep.plain(price))
                    .at(at);
        }
    }

    private void requireRising(StepTable table) {
        List<PointsStep> steps = table.steps();
        BigDecimal greatest = terms.greatestPoints();
        for (int i = 0; i < steps.size(); i++) {
            String at = "%s/stepTable/steps/%d".formatted(AT, i);
            PointsStep each = steps.get(i);
            if (i > 0) {
                requireAbove(each.points(), steps.get(i - 1).points(), at + "/points");
                if (each.percent().compareTo(steps.get(i - 1).percent()) < 0) {
                    throw BrokenRule.of(TermsRule.COST_FALLS).at(at + "/percent");
                }
            }
            if (each.points().compareTo(greatest) > 0) {
                throw BrokenRule.of(
                                TermsRule.THRESHOLD_UNREACHABLE,
                                "a period comes to at most %s points, with every KPI in its worst band and repeated"
                                        .formatted(RegimeStep.plain(greatest)))
                        .at(at + "/points");
            }
        }
    }

    private void requireRising(PointsRatchet ratchet) {
        List<RatchetTier> tiers = ratchet.tiers();
        for (int i = 1; i < tiers.size(); i++) {
            String at = "%s/ratchet/tiers/%d".formatted(AT, i);
            requireAbove(tiers.get(i).above(), tiers.get(i - 1).above(), at + "/above");
            if (tiers.get(i)
                            .pricePerPoint()
                            .pounds()
                            .compareTo(tiers.get(i - 1).pricePerPoint().pounds())
                    < 0) {
                throw BrokenRule.of(TermsRule.COST_FALLS).at(at + "/pricePerPoint");
            }
        }
    }

    private static void requireAbove(BigDecimal upper, BigDecimal lower, String at) {
        if (upper.compareTo(lower) <= 0) {
            throw BrokenRule.of(
                            TermsRule.THRESHOLDS_DO_NOT_RISE,
                            "%s is not above %s".formatted(upper.toPlainString(), lower.toPlainString()))
                    .at(at);
        }
    }

    private void requireLinear(LinearCredit linear) {
        String at = AT + "/linear/slopes";
        requireKpis(linear.slopes(), LinearSlope::kpi, at);
        for (int i = 0; i < linear.slopes().size(); i++) {
            LinearSlope slope = linear.slopes().get(i);
            KpiSchedule kpi = terms.kpi(slope.kpi()).orElseThrow();
            if (kpi.measure() != Measure.PERCENTAGE) {
                throw BrokenRule.of(
                                TermsRule.NOT_IN_PERCENTAGE_POINTS,
                                "%s is a %s".formatted(kpi.kpi(), kpi.measure().words()))
                        .at("%s/%d/kpi".formatted(at, i));
            }
            if (kpi.bandOf(slope.target()).severity() != null) {
                throw BrokenRule.of(
                                TermsRule.TARGET_IS_A_FAILURE,
                                "%s is %s"
                                        .formatted(
                                                slope.target().toPlainString(),
                                                kpi.bandOf(slope.target()).severity()))
                        .at("%s/%d/target".formatted(at, i));
            }
        }
    }

    private void requireWhole(AtRiskPool atRisk) {
        Shares.require(atRisk.pools().stream().map(CreditPool::percent).toList(), AT + "/atRisk/pools");
        for (int i = 0; i < atRisk.pools().size(); i++) {
            String at = "%s/atRisk/pools/%d/allocations".formatted(AT, i);
            List<PoolAllocation> allocations = atRisk.pools().get(i).allocations();
            requireKpis(allocations, PoolAllocation::kpi, at);
            Shares.require(allocations.stream().map(PoolAllocation::percent).toList(), at);
        }
    }

    private <T> void requireKpis(List<T> named, Function<T, String> code, String at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String kpi = code.apply(named.get(i));
            String pointer = "%s/%d/kpi".formatted(at, i);
            if (terms.kpi(kpi).isEmpty()) {
                throw BrokenRule.of(TermsRule.KPI_WITHOUT_SCHEDULE, "the regime has no schedule for %s".formatted(kpi))
                        .at(pointer);
            }
            if (!seen.add(kpi)) {
                throw BrokenRule.of(TermsRule.KPI_NAMED_TWICE, "%s is there already".formatted(kpi))
                        .at(pointer);
            }
        }
    }
}
