package org.contractgovernance.contracts.kpi;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.sample.CheckedRecord;
import org.contractgovernance.contracts.kpi.sample.SampleCheck;
import org.contractgovernance.contracts.kpi.sample.SampleFinding;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/** What is returned for a period, for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include({
    KpiCommand.SubmitReturn.class,
    KpiCommand.QueryReturn.class,
    KpiCommand.AnswerQuery.class,
    KpiCommand.ResubmitReturn.class,
    KpiCommand.CorrectFigure.class,
    KpiCommand.WithdrawReturn.class,
    KpiEvent.ReturnResubmitted.class,
    KpiReturn.class,
    ReturnEntry.class,
    KpiQuery.Scorecard.class
})
public final class AReturn {

    /** Two of three records agree with their source. */
    public static final SampleCheck CHECK = new SampleCheck(
            "Files at the schools",
            200L,
            "At random",
            List.of(
                    new CheckedRecord("URN 100001", SampleFinding.AGREES, null),
                    new CheckedRecord("URN 100002", SampleFinding.AGREES, "Inspected in March"),
                    new CheckedRecord("URN 100003", SampleFinding.DIFFERS, "Requires improvement since January")));

    private AReturn() {}

    /** The figure itself. */
    public static KpiReturnBuilder of(String value) {
        return KpiReturnBuilder.builder().value(new BigDecimal(value));
    }

    /** A part of a whole; either may be missing. */
    public static KpiReturnBuilder of(@Nullable String numerator, @Nullable String denominator) {
        return KpiReturnBuilder.builder()
                .numerator(numerator == null ? null : new BigDecimal(numerator))
                .denominator(denominator == null ? null : new BigDecimal(denominator));
    }

    /** No figure, and why there can be none. */
    public static KpiReturnBuilder without(String why) {
        return KpiReturnBuilder.builder().cannotBeDescribed(why);
    }

    /** Nothing to measure, and why. */
    public static KpiReturnBuilder nothing(String why) {
        return KpiReturnBuilder.builder().nothingToMeasure(why);
    }

    /** Yes or no. */
    public static KpiReturnBuilder yes(boolean yes) {
        return KpiReturnBuilder.builder().yes(yes);
    }

    /** The day reached. */
    public static KpiReturnBuilder reached(LocalDate day) {
        return KpiReturnBuilder.builder().reachedOn(day);
    }

    /** The day was not reached in the period. */
    public static KpiReturnBuilder notReached() {
        return KpiReturnBuilder.builder().notReached(true);
    }

    /** A return of {@link AKpi#CODE} as an input: a part of a whole, and its figure. */
    public static InputReturn input(String period, String part, String whole, String figure, boolean assured) {
        return new InputReturn(
                AKpi.CODE,
                period,
                "01540000-0000-7000-8000-000000000003",
                assured,
                new BigDecimal(figure),
                new BigDecimal(part),
                new BigDecimal(whole),
                null,
                "good",
                null);
    }

    /** Submit the return of a period. */
    public static SubmitReturnBuilder submit(String period) {
        return SubmitReturnBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period);
    }

    /** Return other figures. */
    public static ResubmitReturnBuilder resubmit(String period) {
        return ResubmitReturnBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period);
    }

    /** Ask a question about it. */
    public static QueryReturnBuilder query(String period) {
        return QueryReturnBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period)
                .question("Which schools?");
    }

    /** Answer the question. */
    public static AnswerQueryBuilder answer(String period) {
        return AnswerQueryBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period)
                .answer("All of them");
    }

    /** Correct the figure that was accepted. */
    public static CorrectFigureBuilder correct(String period) {
        return CorrectFigureBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period)
                .reason("A school was counted twice");
    }

    /** Take it back. */
    public static WithdrawReturnBuilder withdraw(String period) {
        return WithdrawReturnBuilder.builder()
                .contract(AContract.REFERENCE)
                .code(AKpi.CODE)
                .period(period)
                .reason("In error");
    }

    /** The whole scorecard, as it stands. */
    public static ScorecardBuilder scorecard() {
        return ScorecardBuilder.builder()
                .contract(AContract.REFERENCE)
                .frequency(Set.of())
                .status(Set.of())
                .rating(Set.of())
                .otherBecause(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
