package org.contractgovernance.command.issue;

import java.time.LocalDate;
import org.contractgovernance.command.entity.Act;
import org.contractgovernance.contracts.Visibility;

/**
 * That an issue became an early warning.
 *
 * @param event identifier of the event
 * @param on from which day
 * @param seenBy who may see it
 */
record Escalation(String event, LocalDate on, Visibility seenBy) {

    /** Whether whoever acts may know of it. */
    boolean isSeenBy(Act act) {
        return !act.byProvider() || seenBy == Visibility.SHARED;
    }
}
