package org.contractgovernance.contracts.delegation;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of the scheme of delegation. */
public enum DelegationRule implements Rule {
    AUTHORITY_ENDS_TOO_EARLY(Answer.INVALID, "An authority does not end before it begins"),
    POST_DELEGATED_TWICE(Answer.INVALID, "A post has one limit on a day"),
    NEED_WITHOUT_AMOUNT(Answer.INVALID, "Only a thing with an amount at stake needs an approval above an amount"),
    NEED_STATED_TWICE(Answer.INVALID, "A scheme of delegation says once what a kind of thing above an amount needs"),
    NEED_OF_UNKNOWN_POST(Answer.INVALID, "An approval is needed of posts that the scheme of delegation has"),
    NEED_NAMES_POST_TWICE(Answer.INVALID, "What an approval needs names each post once"),
    DELEGATION_UNCHANGED(Answer.CONFLICT, "A scheme of delegation is set where it says something else"),
    POST_NOT_DELEGATED(
            Answer.CONFLICT, "People sign for posts that the contract's scheme of delegation has on that day"),
    SIGNS_FOR_POST_OF_OTHERS(
            Answer.FORBIDDEN, "People sign for posts that they hold by the scheme of delegation on that day"),
    BEYOND_AUTHORITY(Answer.FORBIDDEN, "A post signs for no more than its delegated limit");

    private final Answer answer;
    private final String sentence;

    DelegationRule(Answer answer, String sentence) {
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
