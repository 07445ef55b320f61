package org.contractgovernance.contracts.issue;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of an issue. */
public enum IssueRule implements Rule {
    ISSUE_NOT_OPEN(Answer.CONFLICT, "An issue that is resolved, closed or withdrawn takes no further work"),
    ISSUE_NOT_RESOLVED(Answer.CONFLICT, "Only a resolved issue can be closed"),
    ISSUE_IS_OPEN(Answer.CONFLICT, "Only a resolved or closed issue can be reopened"),
    ISSUE_WITHDRAWN(Answer.CONFLICT, "A withdrawn issue stays withdrawn"),
    ISSUE_ALREADY_ESCALATED(Answer.CONFLICT, "An issue becomes an early warning once"),
    ISSUE_ASSIGNED_ALREADY(Answer.CONFLICT, "The issue is already assigned to this person, with the same due day"),
    DUE_BEFORE_IT_AROSE(Answer.INVALID, "An issue's due day is no earlier than the day on which it arose"),
    PRIORITY_UNCHANGED(Answer.CONFLICT, "Reprioritising changes the severity or the priority"),
    DUPLICATE_OF_NOTHING(
            Answer.INVALID, "A withdrawal names the other entry where the reason is a duplicate, and only there"),
    DUPLICATE_OF_ITSELF(Answer.INVALID, "An entry is not a duplicate of itself"),
    UNKNOWN_DUPLICATE(Answer.INVALID, "The entry that a duplicate repeats is on record in this contract"),
    DUPLICATE_NOT_SHARED(Answer.INVALID, "A shared entry is not a duplicate of a council-only entry"),
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
