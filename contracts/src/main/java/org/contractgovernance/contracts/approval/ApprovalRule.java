package org.contractgovernance.contracts.approval;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of approvals. */
public enum ApprovalRule implements Rule {
    UNKNOWN_MATTER(Answer.INVALID, "A variation is approved in the version that is on record"),
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
    WITHDRAWN_BY_OTHER_PARTY(Answer.FORBIDDEN, "The party that asked for an approval withdraws it");

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
