package org.contractgovernance.contracts.notice.terms;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of what a contract says of notices. */
public enum NoticeTermsRule implements Rule {
    NOTICE_TERMS_UNCHANGED(Answer.CONFLICT, "New terms of notices differ from the latest ones"),
    NOTICE_METHOD_NAMED_TWICE(Answer.INVALID, "The terms of notices name each way to send one once"),
    NOTICE_KIND_NAMED_TWICE(Answer.INVALID, "The terms of notices name each kind that is answered once"),
    NOTICE_TIME_IN_HOURS(Answer.INVALID, "The times of notices are in days or working days");

    private final Answer answer;
    private final String sentence;

    NoticeTermsRule(Answer answer, String sentence) {
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
