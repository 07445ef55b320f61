package org.contractgovernance.contracts.earlywarning;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of an early warning. */
public enum EarlyWarningRule implements Rule {
    EARLY_WARNING_NOT_OPEN(Answer.CONFLICT, "An early warning that is closed or withdrawn takes no further work"),
    EARLY_WARNING_OWNED_ALREADY(Answer.CONFLICT, "The early warning is already assigned to this person"),
    OFF_THE_MATRIX(Answer.INVALID, "Likelihood and impact are steps on the contract's risk matrix"),
    WARNED_BEFORE_IT_COULD(
            Answer.INVALID, "The day on which a party first could have warned is no later than the day of the warning"),
    SCORE_UNCHANGED(Answer.CONFLICT, "An assessment changes the score"),
    UNKNOWN_ACTION(Answer.UNKNOWN, "There is no such action in this early warning"),
    ACTION_NOT_PLANNED(Answer.CONFLICT, "An action is completed or missed once"),
    ACTION_DUE_IN_THE_PAST(Answer.INVALID, "An action is due no earlier than it is planned"),
    ACTION_NOT_YET_DUE(Answer.CONFLICT, "An action is missed only after its due day has passed"),
    ACTION_DUE_AGAIN_TOO_EARLY(Answer.INVALID, "A missed action's new due day is after the day that was missed"),
    REVIEW_IN_THE_PAST(Answer.INVALID, "The next review is after this one"),
    ALREADY_REFERRED(
            Answer.CONFLICT,
            "An early warning is referred to corporate risk again only after the earlier referral was taken back"),
    RULE_DOES_NOT_ASK(
            Answer.CONFLICT,
            "The contract's rule of referral decides by score, kinds and number of days which early warnings it refers"),
    NOT_REFERRED(Answer.CONFLICT, "Only a referral that stands can be taken back"),
    NEVER_REFERRED(
            Answer.CONFLICT,
            "The corporate risk tool acknowledges and reports only early warnings that were referred to it"),
    NOT_TOLD_YET(Answer.INVALID, "An event is acknowledged only after it has happened"),
    ACKNOWLEDGED_ALREADY(Answer.CONFLICT, "The corporate risk tool has said this already"),
    CALLED_OTHERWISE(
            Answer.CONFLICT,
            "A file does not change the corporate risk tool's reference for a risk; once the tool itself has acknowledged the risk under the new reference, the file can be read again"),
    NOT_SAID_TO_BE_OPEN(
            Answer.CONFLICT,
            "A risk that the corporate risk tool reported closed is open again only where a row says so in a word that the mapping names"),
    NOTHING_REPORTED(
            Answer.INVALID, "A report gives a score, an owner or a status, or says whether the risk is closed");

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
