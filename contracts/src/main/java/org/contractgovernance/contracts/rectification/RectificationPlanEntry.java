package org.contractgovernance.contracts.rectification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of rectification plans. Effective means: the day on which the plan was required, submitted, decided or acted on, or
 * from which the passing of time made it so.
 *
 * @param contract reference of the contract
 * @param reference what people call the plan: {@code RP-1}
 * @param number the number in the reference
 * @param matter what it is about
 * @param course how far it has come
 * @param nextDueOn the earliest day by which somebody owes something; absent where nobody does, or the clock stands still
 * @param comments what was said about it, in order
 */
public record RectificationPlanEntry(
        String contract,
        String reference,
        long number,
        @JsonUnwrapped PlanMatter matter,
        @JsonUnwrapped PlanCourse course,
        @Nullable LocalDate nextDueOn,
        List<PlanComment> comments) {

    public RectificationPlanEntry {
        comments = List.copyOf(comments);
    }

    /** A plan that was just required. */
    public static RectificationPlanEntry required(
            String contract, String reference, long number, PlanMatter matter, PlanCourse course) {
        return new RectificationPlanEntry(contract, reference, number, matter, course, nextDue(course), List.of());
    }

    /** The plan as far as it has come now. */
    public RectificationPlanEntry with(PlanCourse now) {
        return new RectificationPlanEntry(contract, reference, number, matter, now, nextDue(now), comments);
    }

    /** Somebody said something about it. */
    public RectificationPlanEntry commented(PlanComment comment) {
        List<PlanComment> all = new ArrayList<>(comments);
        all.add(comment);
        return new RectificationPlanEntry(contract, reference, number, matter, course, nextDueOn, all);
    }

    private static @Nullable LocalDate nextDue(PlanCourse course) {
        DueDate due = course.clock() == null ? null : course.clock().due();
        Stream<LocalDate> steps = course.status() == PlanStatus.APPROVED
                ? course.steps().stream().filter(PlanStep::isOpen).map(PlanStep::dueOn)
                : Stream.empty();
        return Stream.concat(Stream.ofNullable(due).map(DueDate::on), steps)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * What a plan is about, as it was required.
     *
     * @param title what it is about
     * @param reason why it is required
     * @param kpis codes of the KPIs that it concerns
     * @param assessment reference of the assessment that set it off
     * @param issue reference of the issue that it concerns
     * @param requiredBy the person who required it
     * @param requiredOn the day on which it was required
     */
    public record PlanMatter(
            String title,
            @Nullable String reason,
            List<String> kpis,
            @Nullable String assessment,
            @Nullable String issue,
            PersonId requiredBy,
            LocalDate requiredOn) {

        public PlanMatter {
            kpis = List.copyOf(kpis);
        }
    }
}
