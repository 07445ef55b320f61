package org.contractgovernance.contracts.assessmentnotice;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of notices of the assessment of performance. */
public enum AssessmentNoticeRule implements Rule {
    ASSESSED_PERIOD_UNSOUND(
            Answer.INVALID, "The period that is assessed ends no earlier than it begins, and has begun"),
    THREE_MOST_MATERIAL_KPIS(
            Answer.INVALID,
            "An assessment notice rates the three KPIs that are most material, or all where the contract has fewer"),
    MATERIAL_KPI_ONCE(Answer.INVALID, "An assessment notice rates different KPIs of the contract"),
    RATING_BEFORE_COMMENT(
            Answer.CONFLICT, "A rating is released once the supplier has commented, or its time to comment has passed"),
    COMMENT_TOO_LATE(Answer.CONFLICT, "The supplier comments until its time has passed"),
    ASSESSMENT_NOTICE_OVER(
            Answer.CONFLICT, "A notice whose ratings were released, or that was withdrawn, stays as it is");

    private final Answer answer;
    private final String sentence;

    AssessmentNoticeRule(Answer answer, String sentence) {
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
