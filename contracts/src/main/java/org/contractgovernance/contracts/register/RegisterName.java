package org.contractgovernance.contracts.register;

import org.contractgovernance.contracts.term.Coded;

/** The registers. */
public enum RegisterName implements Coded {
    CONTRACTS,
    PARTICULARS,
    OPTIONS,
    KPIS,
    KPI_RETURNS,
    RETURNS_DUE,
    ISSUES_LOG,
    EARLY_WARNING_REGISTER,
    PERFORMANCE_REGIMES,
    ASSESSMENTS,
    FAILED_PERIODS,
    RESULTS_SCHEMES,
    RESULT_CLAIMS,
    GAIN_SHARES,
    SHARE_STATEMENTS,
    LEDGER_APPLICATIONS,
    RECTIFICATION_PLANS,
    RELIEF,
    OBLIGATIONS,
    OBLIGATION_INSTANCES,
    NOTICES,
    OCCURRENCES,
    FAILURE_RESPONSES,
    DUTIES,
    ASSESSMENT_NOTICES,
    REVIEW_SERIES,
    REVIEWS,
    DELEGATIONS,
    APPROVALS,
    VARIATIONS,
    UNMATCHED_RISKS,
    PAYMENT_LEDGER,
    AUDIT_TRAIL;

    /** The name in the database. */
    public String table() {
        return code().replace('-', '_');
    }
}
