package org.contractgovernance.contracts.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.regime.reckoning.PeriodReckoned;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of assessments. Effective means: the day on which the period was assessed, the provider responded, or a deduction
 * was decided.
 *
 * @param contract reference of the contract
 * @param span the period
 * @param state what the assessment waits for
 * @param figures what the period comes to
 * @param say the time in which the provider has its say
 * @param response what the provider said last; absent where it said nothing
 * @param deductions each deduction, and what became of it
 * @param assessed the whole calculation, and what it rests on
 */
public record AssessmentEntry(
        String contract,
        @JsonUnwrapped AssessedSpan span,
        @JsonUnwrapped AssessmentState state,
        @JsonUnwrapped AssessedFigures figures,
        @JsonUnwrapped SayUntil say,
        @Nullable ProviderAnswer response,
        List<StandingDeduction> deductions,
        Assessed assessed) {

    public AssessmentEntry {
        deductions = List.copyOf(deductions);
    }

    /** An assessment that was just proposed. */
    public static AssessmentEntry proposed(
            String contract, Assessed assessed, StandingDeductions deductions, SayTime say, LocalDate on) {
        return new AssessmentEntry(
                contract,
                AssessedSpan.of(assessed.reckoned()),
                new AssessmentState(deductions.status(), on, 0, null, null, null),
                AssessedFigures.of(assessed, deductions),
                SayUntil.of(say),
                null,
                deductions.all(),
                assessed);
    }

    /** The assessment after it was restated. */
    public AssessmentEntry restated(Assessed now, StandingDeductions then, SayTime until, LocalDate on) {
        return new AssessmentEntry(
                contract,
                AssessedSpan.of(now.reckoned()),
                new AssessmentState(then.status(), state.proposedOn(), state.restatements() + 1, on, null, null),
                AssessedFigures.of(now, then),
                SayUntil.of(until),
                response,
                then.all(),
                now);
    }

    /** The assessment after it was withdrawn. */
    public AssessmentEntry withdrawn(WithdrawnBecause because, StandingDeductions then, SayTime until, LocalDate on) {
        Assessed nothing = assessed.withdrawn();
        return new AssessmentEntry(
                contract,
                span,
                new AssessmentState(
                        then.status(), state.proposedOn(), state.restatements(), state.restatedOn(), on, because),
                AssessedFigures.of(nothing, then),
                SayUntil.of(until),
                response,
                then.all(),
                nothing);
    }

    /** The assessment with its deductions now. */
    public AssessmentEntry with(StandingDeductions now) {
        return new AssessmentEntry(
                contract,
                span,
                new AssessmentState(
                        now.status(),
                        state.proposedOn(),
                        state.restatements(),
                        state.restatedOn(),
                        state.withdrawnOn(),
                        state.withdrawnBecause()),
                AssessedFigures.of(assessed, now),
                say,
                response,
                now.all(),
                assessed);
    }

    /** The assessment with what the provider said last. */
    public AssessmentEntry with(ProviderAnswer said) {
        return new AssessmentEntry(contract, span, state, figures, say, said, deductions, assessed);
    }

    /** The deductions, as they follow events. */
    public StandingDeductions standing() {
        return new StandingDeductions(deductions);
    }

    /**
     * The period of an assessment.
     *
     * @param period its key
     * @param periodFrom its first day
     * @param periodTo its last day
     */
    public record AssessedSpan(String period, LocalDate periodFrom, LocalDate periodTo) {

        static AssessedSpan of(PeriodReckoned reckoned) {
            return new AssessedSpan(reckoned.period(), reckoned.from(), reckoned.to());
        }
    }

    /**
     * What an assessment waits for, and how often it was made.
     *
     * @param status what it waits for
     * @param proposedOn the day on which it was proposed
     * @param restatements how often it was restated
     * @param restatedOn the day on which it was last restated
     * @param withdrawnOn the day on which it was withdrawn; absent where the period is assessed
     * @param withdrawnBecause why it was withdrawn; absent where the period is assessed
     */
    public record AssessmentState(
            AssessmentStatus status,
            LocalDate proposedOn,
            int restatements,
            @Nullable LocalDate restatedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable WithdrawnBecause withdrawnBecause) {}

    /**
     * What a period comes to.
     *
     * @param termsFrom first day of the first period that follows the terms by which it was reckoned
     * @param charges what is charged for it, indexed, in pounds
     * @param points its points, repeats counted
     * @param beforeCaps what its credits come to before caps, in pounds
     * @param proposedCredit what is proposed to be taken, in pounds
     * @param standingCredit what stands by the decisions that were taken, in pounds
     * @param atCap whether a cap limits what is taken, or is just reached
     */
    public record AssessedFigures(
            LocalDate termsFrom,
            BigDecimal charges,
            BigDecimal points,
            BigDecimal beforeCaps,
            BigDecimal proposedCredit,
            BigDecimal standingCredit,
            boolean atCap) {

        static AssessedFigures of(Assessed assessed, StandingDeductions deductions) {
            PeriodReckoned reckoned = assessed.reckoned();
            return new AssessedFigures(
                    assessed.termsFrom(),
                    reckoned.charges().pounds(),
                    reckoned.points(),
                    reckoned.beforeCaps().pounds(),
                    reckoned.credit().pounds(),
                    deductions.standing().pounds(),
                    reckoned.atCap());
        }
    }

    /**
     * The time in which the provider has its say to what was proposed last.
     *
     * @param sayUntil the last day on which it may respond
     * @param sayClause where the contract says so
     * @param calendar the working calendar by which the day was counted
     */
    public record SayUntil(LocalDate sayUntil, String sayClause, CalendarUsed calendar) {

        static SayUntil of(SayTime say) {
            return new SayUntil(say.until(), say.rule().clause(), say.calendar());
        }
    }
}
