package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of an early warning. */
public enum EarlyWarningRule implements Rule {
    EARLY_WARNING_NOT_OPEN(Answer.CONFLICT, "An early warning that is closed or withdrawn takes no further work"),
    EARLY_WARNING_OWNED_ALREADY(Answer.CONFLICT, "The early warning is this person's already"),
    OFF_THE_MATRIX(Answer.INVALID, "Likelihood and impact are steps on the contract's risk matrix"),
    WARNED_BEFORE_IT_COULD(Answer.INVALID, "A party could have warned no later than the warning was given"),
    SCORE_UNCHANGED(Answer.CONFLICT, "An assessment changes the score"),
    UNKNOWN_ACTION(Answer.UNKNOWN, "There is no such action in this early warning"),
    ACTION_NOT_PLANNED(Answer.CONFLICT, "An action is completed or missed once"),
    ACTION_DUE_IN_THE_PAST(Answer.INVALID, "An action is due no earlier than it is planned"),
    ACTION_NOT_YET_DUE(Answer.CONFLICT, "An action is missed once the day it was due has passed"),
    ACTION_DUE_AGAIN_TOO_EARLY(Answer.INVALID, "A missed action's new day is after the one that was missed"),
    REVIEW_IN_THE_PAST(Answer.INVALID, "The next review is after this one"),
    ALREADY_REFERRED(Answer.CONFLICT, "An early warning is referred to corporate risk once, until that is taken back"),
    RULE_DOES_NOT_ASK(
            Answer.CONFLICT,
            "The contract's rule of referral says from which score on, of which kinds and after how many days"),
    NOT_REFERRED(Answer.CONFLICT, "A referral that is taken back was made and stands"),
    NEVER_REFERRED(Answer.CONFLICT, "The corporate risk tool speaks of early warnings that were referred to it"),
    NOT_TOLD_YET(Answer.INVALID, "Nothing is acknowledged before it happened"),
    ACKNOWLEDGED_ALREADY(Answer.CONFLICT, "The corporate risk tool has said this already"),
    CALLED_OTHERWISE(
            Answer.CONFLICT,
            "A file does not change what the corporate risk tool calls a risk; the tool says so itself, and may then be read again"),
    NOT_SAID_TO_BE_OPEN(
            Answer.CONFLICT,
            "What the corporate risk tool said to be over is open again where a row says so in a word that the mapping names"),
    NOTHING_REPORTED(Answer.INVALID, "A report says a score, an owner, a status or whether it is closed");

    private final Answer answer;
    private final String sentence;

    EarlyWarningRule(Answer answer, String sentence) {
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
