package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.rectification.PlanClock.AwaitedFromParty;
import org.contractgovernance.contracts.rectification.RectificationClockEvent.EscalationReason;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.PlanRounds;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the passing of time brings about in a plan. It does not depend on who looks and when: what came about before a new version of the
 * calendar was in force came about by the version before.
 *
 * @param course how far the plan has come
 * @param calendars the contract's working calendars
 */
public record PlanTime(PlanCourse course, Calendars calendars) {

    /** More than time can bring about in one plan. */
    private static final int MOST = 10_000;

    /** What is to be told next by a day; empty where nothing is. */
    public Optional<PlanTelling> next(LocalDate today) {
        if (course.status() == PlanStatus.REJECTED && course.clock() == null) {
            PlanRounds rounds = course.terms().terms().rounds();
            return Optional.of(
                    escalated(EscalationReason.ROUNDS_OVER, rounds.escalatesTo(), rounds.clause(), course.actedOn()));
        }
        return Stream.concat(
                        ofClock(today).stream(),
                        course.status() == PlanStatus.APPROVED
                                ? course.steps().stream()
                                        .filter(PlanStep::isOpen)
                                        .flatMap(each -> ofStep(each, today).stream())
                                : Stream.empty())
                .filter(each -> !each.on().isAfter(today))
                .min(Comparator.comparing(PlanTelling::on));
    }

    /** Everything that is to be told by a day, in order. */
    public List<PlanTelling> all(LocalDate today, PersonId by) {
        List<PlanTelling> found = new ArrayList<>();
        PlanTime time = this;
        for (Optional<PlanTelling> next = time.next(today); next.isPresent(); next = time.next(today)) {
            PlanTelling telling = next.get();
            found.add(telling);
            time = time.after(telling, by);
            if (found.size() > MOST) {
                throw new IllegalStateException("time does not bring about so much");
            }
        }
        return found;
    }

    /** The same without what is due soon, which changes nothing: what has to be told before an act of a day is decided. */
    public List<PlanTelling> changes(LocalDate today, PersonId by) {
        return all(today, by).stream()
                .filter(each -> !each.event().isReminder())
                .toList();
    }

    private PlanTime after(PlanTelling telling, PersonId by) {
        return new PlanTime(course.after(telling.event(), telling.on(), by), calendars);
    }

    private Optional<PlanTelling> ofClock(LocalDate today) {
        PlanClock clock = course.clock();
        DueDate due = clock == null ? null : clock.due();
        if (clock == null || due == null || clock.isStopped()) {
            return Optional.empty();
        }
        CalendarVersion version = calendars.named(due.calendar());
        for (CalendarVersion each : calendars.versions()) {
            if (each.version() <= due.calendar().version() || each.since().isAfter(today)) {
                continue;
            }
            Optional<PlanTelling> before =
                    passed(clock, due, version, each.since().minusDays(1));
            if (before.isPresent()) {
                return before;
            }
            DueDate now = clock.dueBy(each);
            if (now != null && !now.on().equals(due.on())) {
                return Optional.of(new PlanTelling(
                        new RectificationClockEvent.RectificationDueMoved(course.round(), clock.awaited(), due, now),
                        later(each.since(), clock.since())));
            }
            version = each;
        }
        return passed(clock, due, version, today);
    }

    /** What has come about by a day by a version of the calendar. */
    private Optional<PlanTelling> passed(PlanClock clock, DueDate due, CalendarVersion version, LocalDate by) {
        if (by.isAfter(due.on())) {
            LocalDate since = later(due.on().plusDays(1), clock.since());
            if (clock.awaited() == AwaitedFromParty.DECISION) {
                return Optional.of(silent(due, since, version));
            }
            if (clock.told() != DueState.OVERDUE) {
                return Optional.of(new PlanTelling(
                        new RectificationClockEvent.RectificationPlanOverdue(course.round(), due), since));
            }
            return neverSubmitted(clock, due, version, by);
        }
        LocalDate soon = version.calendar().before(due.on(), dueSoonDays(version));
        return clock.told() != DueState.AWAITED || by.isBefore(soon)
                ? Optional.empty()
                : Optional.of(new PlanTelling(
                        new RectificationClockEvent.RectificationDueSoon(course.round(), clock.awaited(), due),
                        later(soon, clock.since())));
    }

    private PlanTelling silent(DueDate due, LocalDate since, CalendarVersion version) {
        PlanTerms terms = course.terms().terms();
        CouncilSilence silence = terms.councilSilent();
        return switch (silence.means()) {
            case DEEMED_APPROVED ->
                new PlanTelling(
                        new RectificationClockEvent.RectificationPlanDeemedApproved(
                                course.round(), due, silence.clause()),
                        since);
            case DEEMED_REFUSED ->
                new PlanTelling(
                        new RectificationClockEvent.RectificationPlanDeemedRefused(
                                course.round(), due, silence.clause(), resubmitBy(since, version)),
                        since);
            case ESCALATES ->
                escalated(
                        EscalationReason.COUNCIL_SILENT,
                        Objects.requireNonNull(silence.escalatesTo()),
                        silence.clause(),
                        since);
        };
    }

    /** When the plan of the next round is due that starts on a day; absent after the last round. */
    public @Nullable DueDate resubmitBy(LocalDate from, CalendarVersion version) {
        PlanTerms terms = course.terms().terms();
        return course.round() >= terms.rounds().most() ? null : PlanClock.due(from, terms.resubmit(), version);
    }

    private PlanTelling escalated(EscalationReason because, String to, String clause, LocalDate on) {
        return new PlanTelling(
                new RectificationClockEvent.RectificationPlanEscalated(course.round(), because, to, clause), on);
    }

    private Optional<PlanTelling> neverSubmitted(PlanClock clock, DueDate due, CalendarVersion version, LocalDate by) {
        TimeByContract time = course.terms().terms().providerSilent();
        if (time == null) {
            return Optional.empty();
        }
        LocalDate last = PlanClock.due(due.on(), time, version).on();
        return by.isAfter(last)
                ? Optional.of(new PlanTelling(
                        new RectificationClockEvent.RectificationPlanNeverSubmitted(course.round(), due, time.clause()),
                        later(last.plusDays(1), clock.since())))
                : Optional.empty();
    }

    private Optional<PlanTelling> ofStep(PlanStep step, LocalDate today) {
        DueState told = step.told();
        if (told == DueState.OVERDUE) {
            return Optional.empty();
        }
        if (today.isAfter(step.dueOn())) {
            LocalDate on = later(step.dueOn().plusDays(1), step.since());
            DueDate due = new DueDate(step.dueOn(), calendars.on(on).used());
            return Optional.of(new PlanTelling(
                    new RectificationClockEvent.RectificationStepMissed(course.round(), step.number(), due), on));
        }
        CalendarVersion version = calendars.on(today);
        LocalDate soon = version.calendar().before(step.dueOn(), dueSoonDays(version));
        return told != DueState.AWAITED || today.isBefore(soon)
                ? Optional.empty()
                : Optional.of(new PlanTelling(
                        new RectificationClockEvent.RectificationStepDueSoon(
                                course.round(), step.number(), new DueDate(step.dueOn(), version.used())),
                        later(soon, step.since())));
    }

    private int dueSoonDays(CalendarVersion version) {
        Integer said = course.terms().terms().dueSoonDays();
        return said == null ? version.calendar().dueSoonDays() : said;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
