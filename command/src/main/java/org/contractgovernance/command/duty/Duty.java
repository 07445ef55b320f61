package org.contractgovernance.command.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEvent.RatingsReleased;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.duty.DutyCommand;
import org.contractgovernance.contracts.duty.DutyCommand.CorrectOccasion;
import org.contractgovernance.contracts.duty.DutyCommand.FindDuty;
import org.contractgovernance.contracts.duty.DutyCommand.MarkDutyDone;
import org.contractgovernance.contracts.duty.DutyCommand.RecomputeDuty;
import org.contractgovernance.contracts.duty.DutyCommand.ReopenDuty;
import org.contractgovernance.contracts.duty.DutyCommand.ReportOccasion;
import org.contractgovernance.contracts.duty.DutyCommand.TellDuty;
import org.contractgovernance.contracts.duty.DutyCourse;
import org.contractgovernance.contracts.duty.DutyCourse.DutyTelling;
import org.contractgovernance.contracts.duty.DutyEvent;
import org.contractgovernance.contracts.duty.DutyEvent.DutyDone;
import org.contractgovernance.contracts.duty.DutyEvent.DutyFound;
import org.contractgovernance.contracts.duty.DutyEvent.DutyRecomputed;
import org.contractgovernance.contracts.duty.DutyEvent.DutyReopened;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionCorrected;
import org.contractgovernance.contracts.duty.DutyEvent.OccasionReported;
import org.contractgovernance.contracts.duty.DutyRule;
import org.contractgovernance.contracts.duty.DutyStatus;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.duty.law.DutyFinding;
import org.contractgovernance.contracts.duty.law.DutyOccasion;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.duty.law.DutyRules;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A duty of the law about a contract. Its identifier follows from its provision and day, so that the store's own key guarantees that it is found
 * once. What follows is computed here, from the facts that the application read.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Duty extends AggregateRoot<DutyEvent> {

    private static final Pattern NOTICE = Pattern.compile("[0-9]{6}-[0-9]{4}");

    private @Nullable DutyCourse course;

    /** Used by Axon, which then reads the duty from its events. */
    Duty() {}

    @CommandHandler
    public Duty(FindDuty command, CommandContext context, ReferenceData referenceData) {
        String reference = command.arising().reference();
        begin(reference, context, referenceData);
        DutyProvision provision = command.arising().provision();
        DutyOccasion occasion = command.arising().occasion();
        happens(
                new DutyFound(
                        provision,
                        occasion,
                        command.facts(),
                        DutyRules.judge(provision, command.facts(), occasion, calendar(context, referenceData))),
                Visibility.COUNCIL_ONLY,
                null);
    }

    @CommandHandler
    public Duty(ReportOccasion command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        DutyProvision provision = command.occasion().provision();
        LocalDate on = command.occasion().on();
        if (provision == null || on == null) {
            throw BrokenRule.of(DutyRule.OCCASION_OF_ONE_KIND).at("/occasion");
        }
        if (command.occasion().variation() != null) {
            throw BrokenRule.of(DutyRule.MODIFIED_BY_VARIATION).at("/occasion/modification/variation");
        }
        if (provision != DutyProvision.CHANGE && on.isAfter(context.today())) {
            throw BrokenRule.of(DutyRule.OCCASION_HAS_NOT_COME, on + " has not come")
                    .at("/occasion/on");
        }
        begin(provision.reference(on), context, referenceData);
        happens(new OccasionReported(provision, command.occasion()), Visibility.COUNCIL_ONLY, null);
    }

    private void begin(String reference, CommandContext context, ReferenceData referenceData) {
        if (referenceData.entity(context.contract(), EntityKind.DUTY, reference).isPresent()) {
            throw BrokenRule.of(DutyRule.DUTY_FOUND_ALREADY).becauseOf(EntityKind.DUTY, reference);
        }
        begins(DutyCommand.dutyOf(context.contract(), reference), reference);
    }

    @CommandHandler
    public void handle(CorrectOccasion command, CommandContext context) {
        requireInOrder(context);
        if (!command.occasion().corrects(course().occasion(), course().provision())) {
            throw BrokenRule.of(
                            DutyRule.OCCASION_KEEPS_ITS_DAY,
                            "the duty is about the %s, and its day is %s"
                                    .formatted(
                                            course().provision().words(),
                                            course().occasion().on()))
                    .at("/occasion");
        }
        DutyOccasion before = course().occasion();
        boolean byVariation = before.variation() != null || command.occasion().variation() != null;
        if (byVariation && !command.occasion().stating(before).equals(before.stating(before))) {
            throw BrokenRule.of(DutyRule.MODIFIED_BY_VARIATION).at("/occasion/modification");
        }
        if (command.occasion().equals(before)) {
            throw BrokenRule.of(DutyRule.OCCASION_UNCHANGED).at("/occasion");
        }
        happens(new OccasionCorrected(before, command.occasion()));
    }

    @CommandHandler
    public void handle(RecomputeDuty command, CommandContext context, ReferenceData referenceData) {
        DutyFinding finding = DutyRules.judge(
                course().provision(), command.facts(), command.occasion(), calendar(context, referenceData));
        if (!course().outdated() && finding.equals(course().finding())) {
            throw BrokenRule.of(DutyRule.DUTY_UNCHANGED);
        }
        DutyFacts before = course().facts();
        happens(new DutyRecomputed(
                before == null ? List.of() : command.facts().changesSince(before),
                command.occasion(),
                course().finding(),
                command.facts(),
                finding));
    }

    /** Everything that has come about is told at once, in order. */
    @CommandHandler
    public void handle(TellDuty command, CommandContext context, ReferenceData referenceData) {
        List<DutyTelling> tellings = course().tellings(context.today(), calendar(context, referenceData));
        if (tellings.isEmpty()) {
            throw BrokenRule.of(DutyRule.NOTHING_TO_TELL_OF_DUTY);
        }
        tellings.forEach(each -> happensOn(each.on(), each.event()));
    }

    @CommandHandler
    public void handle(MarkDutyDone command, CommandContext context, ReferenceData referenceData) {
        requireInOrder(context);
        String notice = command.notice();
        if (notice == null || !NOTICE.matcher(notice).matches()) {
            throw BrokenRule.of(
                            DutyRule.DUTY_NEEDS_NOTICE,
                            notice == null ? "no notice is named" : notice + " is no identifier of a notice")
                    .at("/notice");
        }
        if (command.publishedOn().isAfter(context.today())) {
            throw BrokenRule.of(DutyRule.NOTICE_NOT_PUBLISHED_YET, command.publishedOn() + " has not come")
                    .at("/publishedOn");
        }
        if (!course().isOpen()) {
            throw BrokenRule.of(
                    DutyRule.DUTY_NOT_OPEN, "it is " + course().status().words());
        }
        switch (course().provision()) {
            case ASSESSMENT, FINAL_ASSESSMENT -> requireReleased(command, context, referenceData);
            case TERMINATION -> requireLastAssessment(context, referenceData);
            default -> {}
        }
        happens(new DutyDone(notice, command.publishedOn(), course().lastDay(), command.assessmentNotice()));
    }

    private static void requireReleased(MarkDutyDone command, CommandContext context, ReferenceData referenceData) {
        String reference = command.assessmentNotice();
        List<Event> happened = reference == null
                ? List.of()
                : referenceData
                        .histories(context.contract(), EntityKind.ASSESSMENT_NOTICE)
                        .getOrDefault(reference, List.of());
        if (happened.stream().noneMatch(RatingsReleased.class::isInstance)) {
            throw BrokenRule.of(
                            DutyRule.ASSESSMENT_NOT_RELEASED,
                            reference == null
                                    ? "no assessment notice is named"
                                    : "the ratings of %s are not released".formatted(reference))
                    .at("/assessmentNotice");
        }
    }

    private void requireLastAssessment(CommandContext context, ReferenceData referenceData) {
        String last =
                DutyProvision.FINAL_ASSESSMENT.reference(course().occasion().on());
        Map<String, List<Event>> duties = referenceData.histories(context.contract(), EntityKind.DUTY);
        DutyCourse found = null;
        for (Event each : duties.getOrDefault(last, List.of())) {
            if (each instanceof DutyEvent event) {
                found = found == null ? DutyCourse.begun(event, context.today()) : found.after(event, context.today());
            }
        }
        if (found != null && found.status() == DutyStatus.DUE) {
            throw BrokenRule.of(DutyRule.LAST_ASSESSMENT_FIRST).becauseOf(EntityKind.DUTY, last);
        }
    }

    @CommandHandler
    public void handle(ReopenDuty command, CommandContext context) {
        requireInOrder(context);
        String notice = course().doneBy();
        if (notice == null) {
            throw BrokenRule.of(DutyRule.DUTY_NOT_DONE);
        }
        happens(new DutyReopened(notice));
    }

    private void requireInOrder(CommandContext context) {
        context.requireNotInTheFuture();
        context.requireNotBefore(course().since(), "something was last on record about the duty");
    }

    private static WorkingCalendar calendar(CommandContext context, ReferenceData referenceData) {
        return referenceData
                .contract(context.contract())
                .clauses()
                .calendars()
                .on(context.today())
                .calendar();
    }

    private DutyCourse course() {
        DutyCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a duty is found before anything else happens to it");
        }
        return known;
    }

    @Override
    protected void evolve(DutyEvent event, Occasion happened) {
        fixVisibility(Visibility.COUNCIL_ONLY);
        course = course == null
                ? DutyCourse.begun(event, happened.effectiveOn())
                : course.after(event, happened.effectiveOn());
    }
}
