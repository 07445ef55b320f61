package org.contractgovernance.query.obligation;

import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationArose;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationContestUpheld;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationContestWithdrawn;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationDueMoved;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationEnded;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationFulfilled;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationFulfilmentContested;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationFulfilmentWithdrawn;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationMissed;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationRecorded;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationWaived;
import org.contractgovernance.contracts.obligation.ObligationEvent.WholeObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationStatus;
import org.contractgovernance.contracts.obligation.ObligationTerms;
import org.contractgovernance.query.feature.Narrative;

/** The events of an obligation in plain English. */
final class ObligationNarrator {

    private ObligationNarrator() {}

    static Narrative tell(ObligationEvent event, String obligation) {
        return switch (event) {
            case WholeObligationEvent e ->
                switch (e) {
                    case ObligationRecorded recorded -> recorded(recorded, obligation);
                    case ObligationEnded ended ->
                        new Narrative("Obligation %s ends: its last day is %s".formatted(obligation, ended.lastDay()))
                                .change("status", ended.before(), ObligationStatus.ENDED)
                                .change("last day", null, ended.lastDay());
                };
            case InstanceEvent e ->
                tell(e, "The %s's obligation %s for %s".formatted(e.owedBy().words(), obligation, e.instance()));
        };
    }

    private static Narrative recorded(ObligationRecorded e, String obligation) {
        ObligationTerms terms = e.terms();
        return new Narrative("Obligation %s of the %s was recorded: %s (%s)"
                        .formatted(obligation, terms.owedBy().words(), terms.title(), terms.clause()))
                .change("clause", null, terms.clause())
                .change("owed by", null, terms.owedBy())
                .change("description", null, terms.description())
                .change("owed", null, terms.schedule().words())
                .change("owed from", null, e.owedFrom())
                .change("evidence expected", null, terms.evidenceExpected());
    }

    private static Narrative tell(InstanceEvent event, String what) {
        String due =
                "%s, by %s".formatted(event.due().on(), event.due().calendar().words());
        return switch (event) {
            case ObligationArose e ->
                new Narrative("%s arose: %s; it is due on %s".formatted(what, e.because(), due))
                        .change("state", null, InstanceState.AWAITED);
            case ObligationFulfilled e ->
                new Narrative("%s was fulfilled%s: it was due on %s".formatted(what, late(e.workingDaysLate()), due))
                        .change("state", e.before(), e.after())
                        .change("note", null, e.note())
                        .change("evidence", null, Evidence.words(e.evidence()));
            case ObligationFulfilmentWithdrawn e ->
                new Narrative("%s is owed again, because its fulfilment was recorded in error".formatted(what))
                        .change("state", e.before(), InstanceState.AWAITED);
            case ObligationFulfilmentContested e ->
                new Narrative("%s: the other party contests that it was fulfilled".formatted(what))
                        .change("state", null, e.state());
            case ObligationContestUpheld e ->
                new Narrative("%s is owed again, because its party grants that it was not fulfilled".formatted(what))
                        .change("state", e.before(), InstanceState.AWAITED);
            case ObligationContestWithdrawn e ->
                new Narrative("%s: the other party no longer contests that it was fulfilled".formatted(what))
                        .change("state", null, e.state());
            case ObligationWaived e ->
                new Narrative("%s was waived: it was due on %s".formatted(what, due))
                        .change("state", e.before(), InstanceState.WAIVED)
                        .change("approval", null, e.approval());
            case ObligationMissed e ->
                new Narrative("%s was missed: it was due on %s".formatted(what, due))
                        .change("state", null, InstanceState.MISSED);
            case ObligationDueMoved e ->
                new Narrative("%s is due on another day: on %s".formatted(what, due))
                        .change("due on", e.before().on(), e.due().on())
                        .change(
                                "calendar",
                                e.before().calendar().words(),
                                e.due().calendar().words());
        };
    }

    private static String late(int workingDays) {
        return workingDays == 0
                ? ""
                : workingDays == 1 ? ", a working day late" : ", %d working days late".formatted(workingDays);
    }
}
