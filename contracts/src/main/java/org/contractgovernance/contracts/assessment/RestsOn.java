package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A period of a KPI that an assessment rests on.
 *
 * @param kpi the KPI's code
 * @param period key of its own period
 * @param event identifier of the latest event of the return; absent where there is no return
 * @param submittedBy the person who submitted the figures; absent where there is no return
 * @param assured whether quality assurance has accepted them
 * @param relief reference of the relief that was granted, where it was
 */
public record RestsOn(
        String kpi,
        String period,
        @Nullable String event,
        @Nullable PersonId submittedBy,
        boolean assured,
        @Nullable String relief) {}
