package org.contractgovernance.contracts.assessment;

import java.util.List;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment rests on for a KPI in one of its own periods. A suspended credit that falls due rests on the failure before as well, so
 * that failure is named too.
 *
 * @param kpi the KPI's code
 * @param period key of the KPI's own period
 * @param event identifier of the event that gave the return its figure or its rating; absent where nothing was returned
 * @param submitters everybody who returned the figures, or corrected them; empty where nothing was returned
 * @param assured whether the return was accepted
 * @param relief reference of the relief by which a failure does not count; absent where there is none
 */
public record RestsOn(
        String kpi,
        String period,
        @Nullable String event,
        List<PersonId> submitters,
        boolean assured,
        @Nullable String relief) {

    public RestsOn {
        submitters = List.copyOf(submitters);
    }
}
