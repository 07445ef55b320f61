package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiCommand.CorrectFigure;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The state of the return of one period.
 *
 * @param from first day of the period
 * @param to its last day
 * @param status the status of the return
 * @param figures what was returned last
 * @param rated what they come to
 * @param submitters everybody who returned figures since the return was begun, in order
 * @param actedOn the day on which something last happened to it
 * @param submission the event that returned them
 * @param latest the event that the next act answers: a submission, a question, an answer, an acceptance, a correction or a withdrawal
 * @param version the number of its events, less one
 * @param inputs the returns that it is computed of; absent where it is not computed
 */
record ReturnState(
        LocalDate from,
        LocalDate to,
        ReturnStatus status,
        KpiReturn figures,
        Rated rated,
        List<PersonId> submitters,
        LocalDate actedOn,
        String submission,
        String latest,
        long version,
        @Nullable List<InputReturn> inputs) {

    /** The state after an event; {@code id}, {@code on} and {@code by} are the event's identifier, effective day and actor. */
    static ReturnState after(
            @Nullable ReturnState before, KpiEvent.ReturnEvent event, String id, LocalDate on, PersonId by) {
        if (event instanceof KpiEvent.ReturnSubmitted e) {
            long version = before == null ? 0 : before.version + 1;
            return new ReturnState(
                    e.from(),
                    e.to(),
                    ReturnStatus.SUBMITTED,
                    e.figures(),
                    e.rated(),
                    List.of(by),
                    on,
                    id,
                    id,
                    version,
                    null);
        }
        if (event instanceof KpiEvent.ReturnComputed e) {
            long version = before == null ? 0 : before.version + 1;
            return new ReturnState(
                    e.from(), e.to(), e.status(), e.figures(), e.rated(), List.of(by), on, id, id, version, e.inputs());
        }
        if (before == null) {
            throw new IllegalStateException("a period is submitted before anything else happens to its return");
        }
        return before.then(event, id, on, by);
    }

    private ReturnState then(KpiEvent.ReturnEvent event, String id, LocalDate on, PersonId by) {
        return switch (event) {
            case KpiEvent.ReturnSubmitted e -> submitted(e.figures(), e.rated(), id, on, by);
            case KpiEvent.ReturnComputed e -> throw new IllegalStateException("answered above: " + e.period());
            case KpiEvent.ReturnRecomputed e ->
                new ReturnState(
                        from, to, e.status(), e.figures(), e.rated(), submitters, on, id, id, version + 1, e.inputs());
            case KpiEvent.ReturnResubmitted e -> submitted(e.figures(), e.rated(), id, on, by);
            case KpiEvent.ReturnQueried e -> stands(ReturnStatus.QUERIED, id, on);
            case KpiEvent.QueryAnswered e -> stands(ReturnStatus.ANSWERED, id, on);
            case KpiEvent.ReturnAccepted e -> stands(ReturnStatus.ACCEPTED, id, on);
            case KpiEvent.ReturnWithdrawn e -> stands(ReturnStatus.WITHDRAWN, id, on);
            case KpiEvent.FigureCorrected e ->
                new ReturnState(
                        from, to, status, e.figures(), e.rated(), submitters, on, submission, id, version + 1, null);
            case KpiEvent.SampleVerified e ->
                new ReturnState(
                        from, to, status, figures, rated, submitters, on, submission, latest, version + 1, inputs);
            case KpiEvent.ReturnRerated e ->
                new ReturnState(
                        from, to, status, figures, e.rated(), submitters, on, submission, latest, version + 1, inputs);
        };
    }

    private ReturnState submitted(KpiReturn others, Rated ratedNow, String id, LocalDate on, PersonId by) {
        List<PersonId> all = new ArrayList<>(submitters);
        if (!all.contains(by)) {
            all.add(by);
        }
        return new ReturnState(
                from, to, ReturnStatus.SUBMITTED, others, ratedNow, List.copyOf(all), on, id, id, version + 1, null);
    }

    private ReturnState stands(ReturnStatus next, String id, LocalDate on) {
        return new ReturnState(from, to, next, figures, rated, submitters, on, submission, id, version + 1, inputs);
    }

    /**
     * Refuses everybody who ever returned figures in this return, even where another person's figures replaced theirs: quality assurance
     * needs a person without a part in the return. A person who resubmits may send exactly the same figures.
     */
    void requireAssuredByAnother(CommandContext context) {
        if (submitters.contains(context.actor())) {
            throw BrokenRule.of(KpiRule.ASSURED_BY_ANOTHER);
        }
    }

    /** The period, by its key. */
    Period period(String key, Frequency frequency) {
        return new Period(key, frequency, from, to);
    }

    boolean withdrawn() {
        return status == ReturnStatus.WITHDRAWN;
    }

    /** Refuses an answer where no question is open. */
    void requireQueried(String period) {
        if (status != ReturnStatus.QUERIED) {
            throw BrokenRule.of(KpiRule.RETURN_NOT_QUERIED, "no question is open about " + period);
        }
    }

    /** Refuses to accept a return while a question about it is open. */
    void requireUnquestioned(String period) {
        if (status == ReturnStatus.QUERIED) {
            throw BrokenRule.of(KpiRule.QUESTION_OPEN, "the question about %s is open".formatted(period));
        }
    }

    /** Refuses the correction of a return that is not accepted, and one that changes nothing. */
    void requireCorrectable(CorrectFigure command) {
        if (status != ReturnStatus.ACCEPTED) {
            throw BrokenRule.of(
                    KpiRule.RETURN_NOT_ACCEPTED,
                    "%s is not accepted yet; resubmit it to return other figures".formatted(command.period()));
        }
        if (command.figures().isSameAs(figures)) {
            throw BrokenRule.of(KpiRule.NOTHING_CORRECTED).at("/figures");
        }
    }

    void refuseOnceAccepted(String code, String period) {
        if (status == ReturnStatus.ACCEPTED) {
            throw BrokenRule.of(KpiRule.RETURN_ALREADY_ACCEPTED, "the return of %s is accepted".formatted(period))
                    .becauseOf(EntityKind.KPI, code, period);
        }
    }
}
