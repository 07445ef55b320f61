package org.contractgovernance.contracts.regime.terms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.rule.BrokenRule;

/** Whether charges, caps, first months and windows agree with the periods and with what can happen in them. */
final class LimitsCheck {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final RegimeTerms terms;

    LimitsCheck(RegimeTerms terms) {
        this.terms = terms;
    }

    void requireSound() {
        Indexation indexation = terms.charges().indexation();
        if (indexation != null) {
            requireIndexation(indexation);
        }
        requireCaps();
        BeddingIn beddingIn = terms.beddingIn();
        if (beddingIn != null) {
            requireStages(beddingIn);
        }
        ServiceFailureRule failures = terms.serviceFailure();
        if (failures != null) {
            requireFailures(failures);
        }
        for (int i = 0; i < terms.criticalWindows().size(); i++) {
            requireWindow(terms.criticalWindows().get(i), "/terms/criticalWindows/" + i);
        }
    }

    private static void requireIndexation(Indexation indexation) {
        String at = "/terms/charges/indexation";
        Shares.require(List.of(indexation.fixedPercent(), indexation.indexedPercent()), at + "/indexedPercent");
        for (int i = 1; i < indexation.values().size(); i++) {
            if (!indexation
                    .values()
                    .get(i)
                    .appliesFrom()
                    .isAfter(indexation.values().get(i - 1).appliesFrom())) {
                throw BrokenRule.of(TermsRule.THRESHOLDS_DO_NOT_RISE, "this value is not of a later day")
                        .at("%s/values/%d/appliesFrom".formatted(at, i));
            }
        }
    }

    private void requireCaps() {
        Set<Integer> months = new HashSet<>();
        for (int i = 0; i < terms.caps().size(); i++) {
            CreditCap cap = terms.caps().get(i);
            String at = "/terms/caps/" + i;
            requireFitting(cap.months(), at + "/months");
            if (!months.add(cap.months())) {
                throw BrokenRule.of(TermsRule.CAP_TWICE).at(at + "/months");
            }
            BigDecimal percent = cap.percent();
            BigDecimal pounds = cap.pounds();
            if ((percent == null) == (pounds == null)) {
                throw BrokenRule.of(TermsRule.CAP_NOT_SAID_ONCE).at(at + "/percent");
            }
            if (percent != null) {
                requireNotBelowZero(percent, at + "/percent");
                if (percent.compareTo(ALL) > 0) {
                    throw BrokenRule.of(TermsRule.CAP_ABOVE_THE_CHARGES).at(at + "/percent");
                }
            }
            if (pounds != null) {
                requireNotBelowZero(pounds, at + "/pounds");
            }
        }
    }

    private static void requireNotBelowZero(BigDecimal cap, String at) {
        if (cap.signum() < 0) {
            throw BrokenRule.of(TermsRule.CAP_BELOW_ZERO, "the cap is %s".formatted(cap.toPlainString()))
                    .at(at);
        }
    }

    private static void requireStages(BeddingIn beddingIn) {
        for (int i = 1; i < beddingIn.stages().size(); i++) {
            if (beddingIn.stages().get(i).lastMonth()
                    <= beddingIn.stages().get(i - 1).lastMonth()) {
                throw BrokenRule.of(TermsRule.THRESHOLDS_DO_NOT_RISE, "this stage ends no later than the one before")
                        .at("/terms/beddingIn/stages/%d/lastMonth".formatted(i));
            }
        }
    }

    private void requireFailures(ServiceFailureRule failures) {
        String at = "/terms/serviceFailure";
        boolean nothing = failures.consecutive() == null && failures.separate() == null;
        if (nothing || (failures.separate() == null) != (failures.withinMonths() == null)) {
            throw BrokenRule.of(TermsRule.FAILURES_NOT_SAID).at(at + "/separate");
        }
        Integer months = failures.withinMonths();
        if (months != null) {
            requireFitting(months, at + "/withinMonths");
        }
    }

    private void requireWindow(CriticalWindow window, String at) {
        requireFitting(window.months(), at + "/months");
        long said = Stream.of(
                        window.points() != null, window.percentOfGreatest() != null, window.periodsAtCap() != null)
                .filter(each -> each)
                .count();
        if (said != 1) {
            throw BrokenRule.of(TermsRule.WINDOW_NOT_SAID_ONCE).at(at);
        }
        BigDecimal periods = BigDecimal.valueOf(window.months() / terms.period().months());
        BigDecimal points = window.points();
        if (points != null) {
            requireReachable(window, terms.greatestPoints().multiply(periods), points, at + "/points");
        }
        Integer atCap = window.periodsAtCap();
        if (atCap != null) {
            BigDecimal most = terms.caps().isEmpty() ? BigDecimal.ZERO : periods;
            requireReachable(window, most, BigDecimal.valueOf(atCap), at + "/periodsAtCap");
        }
    }

    private static void requireReachable(CriticalWindow window, BigDecimal most, BigDecimal limit, String at) {
        if (!window.met().by(most, limit)) {
            throw BrokenRule.of(
                            TermsRule.WINDOW_UNREACHABLE,
                            "within its months there are at most %s".formatted(RegimeStep.plain(most)))
                    .at(at);
        }
    }

    private void requireFitting(int months, String at) {
        if (months % terms.period().months() != 0) {
            throw BrokenRule.of(
                            TermsRule.MONTHS_DO_NOT_FIT,
                            "a %s has %d months"
                                    .formatted(
                                            terms.period().words(),
                                            terms.period().months()))
                    .at(at);
        }
    }
}
