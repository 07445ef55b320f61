package org.contractgovernance.query.kpi;

import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.kpi.KpiEvent.ClockEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueAgain;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueMoved;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnDueSoon;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnInTime;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnNoLongerDue;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnOverdue;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmittedLate;
import org.contractgovernance.query.feature.Narrative;

/** The clocks of a KPI's returns in plain English. */
final class ClockWords {

    private ClockWords() {}

    static Narrative tell(ClockEvent event, String code) {
        return switch (event) {
            case ReturnDueSoon e -> told(e, code, DueState.DUE_SOON, "is due soon: on " + day(e));
            case ReturnOverdue e -> told(e, code, DueState.OVERDUE, "is overdue: it was due on " + day(e));
            case ReturnDueMoved e ->
                told(e, code, DueState.AWAITED, "is due on another day: on " + day(e))
                        .change("due on", e.before().on(), e.due().on())
                        .change(
                                "calendar",
                                e.before().calendar().words(),
                                e.due().calendar().words());
            case ReturnDueAgain e -> told(e, code, DueState.AWAITED, "is waited for again: it is due on " + day(e));
            case ReturnNoLongerDue e ->
                told(e, code, DueState.NOT_DUE, "is not waited for any more: the period is not measured")
                        .change("due on", e.due().on(), null);
            case ReturnInTime e -> told(e, code, DueState.IN_TIME, "was in time: it was due on " + day(e));
            case ReturnSubmittedLate e ->
                told(e, code, DueState.LATE, "was late by %s: it was due on %s".formatted(late(e), day(e)));
        };
    }

    private static Narrative told(ClockEvent event, String code, DueState now, String how) {
        return new Narrative("The return of KPI %s for %s %s, by %s"
                        .formatted(
                                code,
                                event.period(),
                                how,
                                event.due().calendar().words()))
                .change("clock of the return", null, now);
    }

    private static String day(ClockEvent event) {
        return event.due().on().toString();
    }

    private static String late(ReturnSubmittedLate event) {
        return event.workingDaysLate() == 1 ? "a working day" : event.workingDaysLate() + " working days";
    }
}
