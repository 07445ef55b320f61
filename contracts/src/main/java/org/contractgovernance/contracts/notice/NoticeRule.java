package org.contractgovernance.contracts.notice;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of formal notices. */
public enum NoticeRule implements Rule {
    NO_NOTICE_TERMS(Answer.CONFLICT, "A notice is served once the contract says how notices are given"),
    NOTICE_METHOD_NOT_AGREED(Answer.INVALID, "A notice is sent in a way that the contract names"),
    NOTICE_TIME_NOT_SAID(
            Answer.INVALID,
            "A notice says the time of day at which it was sent where the contract makes a difference by it"),
    OTHER_KIND_NOT_SAID(Answer.INVALID, "A notice says its kind in words where the kind is another, and only there"),
    ANSWERED_BY_THE_OTHER_PARTY(Answer.FORBIDDEN, "The party on which a notice was served answers it"),
    WITHDRAWN_BY_WHO_SERVED_IT(Answer.FORBIDDEN, "The party that served a notice withdraws it"),
    NOTICE_ANSWERED(Answer.CONFLICT, "A notice is answered once, and not withdrawn after that"),
    NOTICE_OVER(Answer.CONFLICT, "Nothing happens to a notice that was withdrawn or counts as not served"),
    DISPUTED_BY_THE_OTHER_PARTY(
            Answer.FORBIDDEN, "The party on which a notice was served disputes its service, and takes that back"),
    CONCEDED_BY_WHO_SERVED_IT(
            Answer.FORBIDDEN, "The party that served a notice agrees with the other's account of its service"),
    SERVICE_DISPUTED_ALREADY(Answer.CONFLICT, "The service of a notice is disputed once at a time"),
    SERVICE_NOT_DISPUTED(Answer.CONFLICT, "Only a dispute of the service that is on record is ended"),
    RECEIVED_BEFORE_IT_WAS_SENT(
            Answer.INVALID, "A notice is received on a day from the day of its sending to the day of the dispute"),
    NOTHING_TO_TELL_OF_NOTICE(Answer.CONFLICT, "Time has brought about nothing of the notice that is untold");

    private final Answer answer;
    private final String sentence;

    NoticeRule(Answer answer, String sentence) {
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
