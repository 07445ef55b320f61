package org.contractgovernance.contracts.risktool.files;

import org.contractgovernance.contracts.access.Caller;

/** Takes the reports of the corporate risk tool, row by row. */
public interface RiskReports {

    /**
     * Records what a row says, all of it or nothing. What is already on record is not recorded again. What the row leaves out does not
     * change. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} where a rule refuses the row; the refusal points to the
     * {@link RiskReport}'s component, such as {@code /toolReference}.
     *
     * @return whether the row said anything new
     */
    boolean take(RiskReport report, Caller caller);
}
