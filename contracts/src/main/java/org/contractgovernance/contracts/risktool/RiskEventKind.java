package org.contractgovernance.contracts.risktool;

import org.contractgovernance.contracts.Coded;

/** What the corporate risk tool is told. The codes are part of what is sent: they never change. */
public enum RiskEventKind implements Coded {
    /** An early warning was referred to corporate risk, or once more after it had been taken back. */
    RISK_REFERRED,
    /** Something of what the tool was told is otherwise now: a score, a day, how many actions are left. */
    RISK_REVISED,
    /** The referral was taken back, or the early warning should not have been raised. */
    RISK_WITHDRAWN,
    /** The early warning is over. */
    RISK_CLOSED
}
