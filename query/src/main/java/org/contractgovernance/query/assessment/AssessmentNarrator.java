package org.contractgovernance.query.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionConfirmed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionReduced;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionWaived;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.assessment.DeductionDifference;
import org.contractgovernance.contracts.assessment.PeriodSummary;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.assessment.RestatedBecause;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of an assessment in plain English. */
final class AssessmentNarrator {

    private AssessmentNarrator() {}

    static Narrative tell(AssessmentEvent event, String period) {
        return switch (event) {
            case AssessmentProposed e -> proposed(e, period);
            case AssessmentRestated e -> restated(e, period);
            case AssessmentWithdrawn e -> withdrawn(e, period);
            case ProviderResponded e ->
                new Narrative("The provider %s %s of the assessment of %s%s"
                                .formatted(
                                        e.stance() == Stance.AGREES ? "agrees to" : "disputes",
                                        numbers(e.deductions()),
                                        period,
                                        e.narrative() == null ? "" : ": " + e.narrative()))
                        .change("provider", null, e.stance());
            case ProviderDidNotRespond e ->
                new Narrative("The provider did not respond to %s of the assessment of %s by %s"
                                .formatted(numbers(e.deductions()), period, e.until()))
                        .change("provider", null, "did not respond");
            case DeductionDecided e ->
                new Narrative("Deduction %d of the assessment of %s was %s: %s of %s stands"
                                .formatted(e.deduction(), period, decided(e), plain(e.standing()), plain(e.proposed())))
                        .change("stands", plain(e.standingBefore()), plain(e.standing()))
                        .change("deduction " + e.deduction(), "proposed", decided(e))
                        .change("approval", null, approval(e));
        };
    }

    private static @Nullable String approval(DeductionDecided event) {
        return switch (event) {
            case DeductionConfirmed e -> null;
            case DeductionReduced e -> e.approval();
            case DeductionWaived e -> e.approval();
        };
    }

    private static String decided(DeductionDecided event) {
        return switch (event) {
            case DeductionConfirmed e -> "confirmed";
            case DeductionReduced e -> "reduced";
            case DeductionWaived e -> "waived";
        };
    }

    private static Narrative proposed(AssessmentProposed e, String period) {
        Narrative told = new Narrative("The assessment of %s was proposed: %s; the provider has its say until %s"
                .formatted(
                        period, comesTo(PeriodSummary.of(e.assessed())), e.say().until()));
        changes(told, null, PeriodSummary.of(e.assessed()));
        e.deductions()
                .forEach(each -> told.change(
                        "deduction %d, %s".formatted(each.number(), each.words()), null, plain(each.amount())));
        return told;
    }

    private static Narrative restated(AssessmentRestated e, String period) {
        Narrative told = new Narrative(
                "The assessment of %s was restated because of %s: %s instead of %s; the provider has its say until %s"
                        .formatted(
                                period,
                                e.because().stream()
                                        .map(AssessmentNarrator::words)
                                        .collect(Collectors.joining(", ")),
                                comesTo(e.after()),
                                comesTo(e.before()),
                                e.say().until()));
        changes(told, e.before(), e.after());
        for (DeductionDifference each : e.differences()) {
            told.change("deduction " + each.number(), plain(each.before()), plain(each.after()));
        }
        return told;
    }

    private static Narrative withdrawn(AssessmentWithdrawn e, String period) {
        Narrative told = new Narrative(
                "The assessment of %s was withdrawn, because %s: nothing is charged or proposed by it, instead of %s; the provider has its say until %s"
                        .formatted(
                                period,
                                switch (e.because()) {
                                    case REGIME_ENDED -> "the performance regime was ended before the period";
                                    case NO_PERIOD_OF_THE_CONTRACT -> "the contract has no such period any more";
                                },
                                comesTo(e.before()),
                                e.say().until()));
        told.change("charges", plain(e.before().charges()), plain(Money.NOTHING))
                .change("credit", plain(e.before().credit()), plain(Money.NOTHING));
        for (DeductionDifference each : e.differences()) {
            told.change("deduction " + each.number(), plain(each.before()), plain(each.after()));
        }
        return told;
    }

    private static void changes(Narrative told, @Nullable PeriodSummary before, PeriodSummary after) {
        told.change("terms from", before == null ? null : before.termsFrom(), after.termsFrom())
                .change("charges", before == null ? null : plain(before.charges()), plain(after.charges()))
                .change("points", before == null ? null : before.points(), after.points())
                .change("before caps", before == null ? null : plain(before.beforeCaps()), plain(after.beforeCaps()))
                .change("credit", before == null ? null : plain(before.credit()), plain(after.credit()));
    }

    private static String comesTo(PeriodSummary summary) {
        return "%s points, %s of %s charged"
                .formatted(RegimeStep.plain(summary.points()), plain(summary.credit()), plain(summary.charges()));
    }

    private static String words(RestatedBecause because) {
        return switch (because.what()) {
            case RETURN -> "the return of %s for %s".formatted(because.kpi(), because.period());
            case RELIEF -> "relief %s for %s in %s".formatted(because.relief(), because.kpi(), because.period());
            case TERMS -> "the regime's terms";
            case OCCURRENCES -> "the events that are counted";
            case EARLIER_PERIODS -> "earlier periods";
            case ASSESSED_AFTER_ALL -> "the period, which is assessed after all";
        };
    }

    private static String numbers(List<Integer> deductions) {
        return switch (deductions.size()) {
            case 0 -> "what is said";
            case 1 -> "deduction " + deductions.getFirst();
            default -> "deductions " + deductions.stream().map(String::valueOf).collect(Collectors.joining(", "));
        };
    }

    private static String plain(Money money) {
        return RegimeStep.plain(money);
    }
}
