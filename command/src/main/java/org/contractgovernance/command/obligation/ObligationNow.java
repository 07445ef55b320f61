package org.contractgovernance.command.obligation;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationClock;
import org.contractgovernance.contracts.obligation.ObligationClock.Owed;
import org.contractgovernance.contracts.obligation.ObligationCourse;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationInstance;
import org.contractgovernance.contracts.obligation.ObligationRule;
import org.contractgovernance.contracts.obligation.OwedHowOften;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * An obligation on the day of an act, and what comes of the act.
 *
 * @param course what has become of it
 * @param clock when its instances are due
 * @param context who acts, and on which day
 */
record ObligationNow(ObligationCourse course, ObligationClock clock, CommandContext context) {

    ObligationEvent arisen(String because) {
        if (course.terms().schedule().howOften() != OwedHowOften.EACH_TIME) {
            throw BrokenRule.of(
                    ObligationRule.OBLIGATION_DOES_NOT_ARISE,
                    "it is owed " + course.terms().schedule().words());
        }
        LocalDate lastDay = course.lastDay();
        if (lastDay != null && on().isAfter(lastDay)) {
            throw Obligation.ended(lastDay).at("/effectiveOn");
        }
        context.requireNotBefore(course.owedFrom(), "it is owed for the first time");
        String key = Integer.toString(course.instances().size() + 1);
        Owed owed = new Owed(key, on(), on());
        return new ObligationEvent.ObligationArose(key, owedBy(), on(), clock.due(owed, on()), because);
    }

    ObligationEvent fulfilled(String key, @Nullable String note, List<Evidence> evidence) {
        requireOwing();
        Owed owed = clock.instance(key);
        InstanceState before = open(key, owed);
        if (course.terms().evidenceExpected() != null && evidence.isEmpty()) {
            throw BrokenRule.of(
                            ObligationRule.FULFILMENT_WITHOUT_EVIDENCE,
                            "it expects: " + course.terms().evidenceExpected())
                    .at("/evidence");
        }
        context.requireNotBefore(owed.begins(), "the time begins in which it can be fulfilled");
        DueDate due = clock.due(owed, on());
        boolean isLate = on().isAfter(due.on());
        int late = isLate ? clock.calendars().named(due.calendar()).calendar().workingDays(due.on(), on()) : 0;
        return new ObligationEvent.ObligationFulfilled(
                key,
                owedBy(),
                owed.startedOn(),
                due,
                before,
                isLate ? InstanceState.FULFILLED_LATE : InstanceState.FULFILLED,
                on(),
                late,
                note,
                evidence);
    }

    ObligationEvent fulfilmentWithdrawn(String key) {
        requireOwing();
        Owed owed = clock.instance(key);
        InstanceState before = fulfilled(key);
        requireAfterLastAct(key);
        return new ObligationEvent.ObligationFulfilmentWithdrawn(
                key, owedBy(), owed.startedOn(), clock.due(owed, on()), before);
    }

    ObligationEvent contested(String key) {
        requireOther(ObligationRule.CONTESTED_BY_WHO_OWES_IT);
        Owed owed = clock.instance(key);
        InstanceState now = fulfilled(key);
        if (isContested(key)) {
            throw BrokenRule.of(ObligationRule.FULFILMENT_CONTESTED);
        }
        requireAfterLastAct(key);
        return new ObligationEvent.ObligationFulfilmentContested(
                key, owedBy(), owed.startedOn(), clock.due(owed, on()), now);
    }

    ObligationEvent contestUpheld(String key) {
        requireOwing();
        Owed owed = clock.instance(key);
        requireContested(key);
        return new ObligationEvent.ObligationContestUpheld(
                key, owedBy(), owed.startedOn(), clock.due(owed, on()), state(key));
    }

    ObligationEvent contestWithdrawn(String key) {
        requireOther(ObligationRule.CONTESTED_BY_WHO_OWES_IT);
        Owed owed = clock.instance(key);
        requireContested(key);
        return new ObligationEvent.ObligationContestWithdrawn(
                key, owedBy(), owed.startedOn(), clock.due(owed, on()), state(key));
    }

    private boolean isContested(String key) {
        return course.find(key).map(ObligationInstance::isContested).orElse(false);
    }

    private void requireContested(String key) {
        if (!isContested(key)) {
            throw BrokenRule.of(
                    ObligationRule.FULFILMENT_NOT_CONTESTED,
                    "%s is %s".formatted(key, state(key).words()));
        }
        requireAfterLastAct(key);
    }

    private void requireOther(ObligationRule rule) {
        if (isActing(owedBy())) {
            throw BrokenRule.of(rule);
        }
    }

    private InstanceState fulfilled(String key) {
        InstanceState now = state(key);
        if (now != InstanceState.FULFILLED && now != InstanceState.FULFILLED_LATE) {
            throw BrokenRule.of(ObligationRule.OBLIGATION_NOT_FULFILLED, "%s is %s".formatted(key, now.words()));
        }
        return now;
    }

    ObligationEvent waived(String key, Approved approved, @Nullable String approval) {
        requireOther(ObligationRule.WAIVED_BY_WHO_OWES_IT);
        Owed owed = clock.instance(key);
        InstanceState before = open(key, owed);
        return new ObligationEvent.ObligationWaived(
                key, owedBy(), owed.startedOn(), clock.due(owed, on()), before, approved.require(approval));
    }

    /** The state of an instance that is waited for. */
    private InstanceState open(String key, Owed owed) {
        InstanceState before = state(key);
        if (before == InstanceState.WAIVED) {
            throw BrokenRule.of(ObligationRule.OBLIGATION_WAIVED, "%s was waived".formatted(owed.key()));
        }
        if (!before.isOpen()) {
            throw BrokenRule.of(ObligationRule.OBLIGATION_FULFILLED, "%s is %s".formatted(owed.key(), before.words()));
        }
        requireAfterLastAct(key);
        return before;
    }

    private InstanceState state(String key) {
        return course.find(key).map(ObligationInstance::state).orElse(InstanceState.AWAITED);
    }

    private void requireAfterLastAct(String key) {
        LocalDate acted = course.find(key).map(ObligationInstance::actedOn).orElse(null);
        if (acted != null) {
            context.requireNotBefore(acted, "a party last acted on it");
        }
    }

    private void requireOwing() {
        if (!isActing(owedBy())) {
            throw BrokenRule.of(ObligationRule.OBLIGATION_OF_OTHER_PARTY, "the %s owes it".formatted(owedBy().words()));
        }
    }

    private boolean isActing(ContractParty party) {
        return context.byProvider() == (party == ContractParty.PROVIDER);
    }

    private ContractParty owedBy() {
        return course.terms().owedBy();
    }

    private LocalDate on() {
        return context.effectiveOn();
    }
}
