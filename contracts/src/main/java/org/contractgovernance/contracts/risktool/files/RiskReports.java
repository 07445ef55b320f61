package org.contractgovernance.contracts.risktool.files;

import org.contractgovernance.contracts.access.Caller;

/** Takes what the corporate risk tool says, row by row. */
public interface RiskReports {

    /**
     * Keeps what a row says, all of it or nothing, where it is not on record already; what it does not say stays as it is. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} where a
     * rule refuses it; it points to the {@link RiskReport}'s component, such as {@code /toolReference}.
     *
     * @return whether anything of it was new
     */
    boolean take(RiskReport report, Caller caller);
}
