package org.contractgovernance.contracts.assessment.history;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;

/** Questions about periods that are not assessed yet. */
public sealed interface WaitingQuery<A> extends Query<A> {

    /**
     * The periods of the regime that have ended and are not ready to be assessed, and what each waits for.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record PeriodsWaiting(String contract, Moment moment, Paging paging) implements WaitingQuery<Page<PeriodWaiting>> {}
}
