package org.contractgovernance.contracts.risktool;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/** Questions about what is reported to the corporate risk tool. */
public sealed interface RiskQuery<A> extends Query<A> {

    /**
     * The events that are reported to the corporate risk tool, in the order in which they came about.
     *
     * @param contract only events of this contract; all that the caller may know of where none is given
     * @param after only events after this position; 0: from the beginning
     * @param limit the largest number of events, from 1 to {@value RiskEvents#MOST_EVENTS}
     */
    @AllowedTo({RISK_TOOL, COMMISSIONER, AUDITOR, ADMINISTRATOR})
    record RiskEvents(@Nullable String contract, long after, int limit, Moment moment)
            implements RiskQuery<RiskEventPage> {

        /** The largest number of events in one answer. */
        public static final int MOST_EVENTS = 500;
    }

    /**
     * The differences between the corporate risk tool and a contract's early warning register, and how long each has lasted.
     *
     * @param contract reference of the contract
     * @param drift only these kinds; all where none is named
     */
    @AllowedTo({RISK_TOOL, COMMISSIONER, AUDITOR, ADMINISTRATOR})
    record RiskReconciliation(String contract, Set<Drift> drift, Moment moment, Paging paging)
            implements RiskQuery<Page<DriftLine>> {}
}
