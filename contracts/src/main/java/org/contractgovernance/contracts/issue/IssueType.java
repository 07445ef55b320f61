package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.term.Coded;

/** The types of issue in PRINCE2's issue register. */
public enum IssueType implements Coded {
    REQUEST_FOR_CHANGE,
    OFF_SPECIFICATION,
    PROBLEM,
    CONCERN;

    @Override
    public String words() {
        return this == OFF_SPECIFICATION ? code() : Coded.super.words();
    }
}
