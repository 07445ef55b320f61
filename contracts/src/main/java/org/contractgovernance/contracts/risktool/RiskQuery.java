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

/** What can be asked about what the corporate risk tool is told. */
public sealed interface RiskQuery<A> extends Query<A> {

    /**
     * What the corporate risk tool is told, in the order in which it came about.
     *
     * @param contract of this contract only; of all that the caller may know of where none is given
     * @param after what comes after this position; 0 from the beginning
     * @param limit how many events at most; from 1 to {@value RiskEvents#MOST_EVENTS}
     */
    @AllowedTo({RISK_TOOL, COMMISSIONER, AUDITOR, ADMINISTRATOR})
    record RiskEvents(@Nullable String contract, long after, int limit, Moment moment)
            implements RiskQuery<RiskEventPage> {

        /** So many events are answered at a time. */
        public static final int MOST_EVENTS = 500;
    }

    /**
     * In what the corporate risk tool and a contract's early warning register do not say the same, and for how long.
     *
     * @param contract reference of the contract
     * @param drift of these kinds only; none named: all
     */
    @AllowedTo({RISK_TOOL, COMMISSIONER, AUDITOR, ADMINISTRATOR})
    record RiskReconciliation(String contract, Set<Drift> drift, Moment moment, Paging paging)
            implements RiskQuery<Page<DriftLine>> {}
}
