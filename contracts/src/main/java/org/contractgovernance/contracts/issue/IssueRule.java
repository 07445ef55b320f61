package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of an issue. */
public enum IssueRule implements Rule {
    ISSUE_NOT_OPEN(Answer.CONFLICT, "An issue that is resolved, closed or withdrawn takes no further work"),
    ISSUE_NOT_RESOLVED(Answer.CONFLICT, "An issue is resolved before it is closed"),
    ISSUE_IS_OPEN(Answer.CONFLICT, "An issue is reopened after it was resolved or closed"),
    ISSUE_WITHDRAWN(Answer.CONFLICT, "A withdrawn issue stays withdrawn"),
    ISSUE_ALREADY_ESCALATED(Answer.CONFLICT, "An issue becomes an early warning once"),
    ISSUE_ASSIGNED_ALREADY(Answer.CONFLICT, "The issue is this person's already, by the same day"),
    DUE_BEFORE_IT_AROSE(Answer.INVALID, "An issue is to be dealt with no earlier than it arose"),
    PRIORITY_UNCHANGED(Answer.CONFLICT, "Reprioritising changes the severity or the priority"),
    DUPLICATE_OF_NOTHING(Answer.INVALID, "A duplicate names the entry that says the same, and nothing else does"),
    DUPLICATE_OF_ITSELF(Answer.INVALID, "An entry is not a duplicate of itself"),
    UNKNOWN_DUPLICATE(Answer.INVALID, "The entry that says the same is on record in this contract"),
    DUPLICATE_NOT_SHARED(Answer.INVALID, "What is shared is not a duplicate of what is council only"),
    UNKNOWN_KPI(Answer.INVALID, "A KPI is defined before it is named"),
    PROVIDER_SHARES_WHAT_IT_WRITES(Answer.INVALID, "What the provider writes is shared with the council");

    private final Answer answer;
    private final String sentence;

    IssueRule(Answer answer, String sentence) {
        this.answer = answer;
        this.sentence = sentence;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
