package org.contractgovernance.contracts.approval;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of approvals. */
public enum ApprovalRule implements Rule {
    UNKNOWN_MATTER(Answer.INVALID, "A thing on record is approved in the version that is on record"),
    MATTER_WITHOUT_AMOUNT(Answer.INVALID, "An approval names an amount only where one is at stake"),
    SIGNATORIES_NOT_NAMED(
            Answer.INVALID, "A request names the posts that sign where the scheme of delegation does not say which do"),
    SIGNATORIES_OF_SCHEME(
            Answer.INVALID, "An approval is asked of the posts that the scheme of delegation says, in its order"),
    SIGNATORY_NOT_DELEGATED(
            Answer.INVALID, "An approval is asked of posts that the contract's scheme of delegation has on that day"),
    SIGNATORY_NAMED_TWICE(Answer.INVALID, "An approval names each post once"),
    APPROVAL_LAPSES_TOO_EARLY(Answer.INVALID, "An approval does not lapse before it was asked for"),
    APPROVAL_OPEN_ALREADY(Answer.CONFLICT, "A version of a thing has one approval that is open or given"),
    APPROVAL_DECIDED(Answer.CONFLICT, "Only an approval that is open is signed, refused, withdrawn or lapses"),
    OTHER_VERSION_APPROVED(Answer.CONFLICT, "A signature is for the version that was put to the signatories"),
    NOT_ASKED_TO_SIGN(Answer.FORBIDDEN, "A post signs or refuses where it was asked"),
    SIGNED_ALREADY(Answer.CONFLICT, "No post and no person signs an approval twice"),
    SIGNED_BY_PROPOSER(Answer.FORBIDDEN, "Nobody signs or refuses what they proposed or asked approval for"),
    OTHERS_SIGN_BEFORE(Answer.CONFLICT, "Where posts sign in order, a post signs after those before it"),
    APPROVAL_PAST_ITS_LAST_DAY(Answer.CONFLICT, "An approval is signed on or before its last day"),
    APPROVAL_NOT_LAPSED(Answer.CONFLICT, "An approval lapses after its last day"),
    WITHDRAWN_BY_OTHER_PARTY(Answer.FORBIDDEN, "The party that asked for an approval withdraws it"),
    APPROVAL_NEEDED(
            Answer.CONFLICT,
            "The council does what the scheme of delegation asks an approval for after it was approved"),
    UNKNOWN_APPROVAL(Answer.INVALID, "An approval that is named is on record in the contract"),
    APPROVED_OTHER_THING(Answer.CONFLICT, "An act names an approval of the thing that it is about"),
    APPROVED_OTHER_VERSION(Answer.CONFLICT, "An act names an approval of the version that it is about"),
    APPROVED_SMALLER_AMOUNT(Answer.CONFLICT, "An act names an approval that covers the amount at stake"),
    APPROVAL_NOT_GIVEN(Answer.CONFLICT, "An act names an approval that every post has signed"),
    APPROVED_LATER(Answer.CONFLICT, "An act follows its approval, on the same day or later"),
    OTHER_POSTS_SIGNED(Answer.CONFLICT, "The posts that the scheme of delegation names have signed the approval");

    private final Answer answer;
    private final String sentence;

    ApprovalRule(Answer answer, String sentence) {
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
