package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of obligations. */
public enum ObligationRule implements Rule {
    OBLIGATION_SCHEDULE_UNSOUND(
            Answer.INVALID, "The schedule of an obligation says what its kind asks for, and nothing else"),
    OBLIGATION_TOO_FAR_AHEAD(
            Answer.INVALID, "An obligation is owed within a hundred years of the contract's first day"),
    OWED_BEFORE_IT_HOLDS(Answer.INVALID, "An obligation is owed no earlier than the day from which it holds"),
    UNKNOWN_INSTANCE(Answer.UNKNOWN, "The obligation is not owed for this instance"),
    OBLIGATION_DOES_NOT_ARISE(Answer.CONFLICT, "Only an obligation that is owed each time something happens arises"),
    OBLIGATION_OF_OTHER_PARTY(
            Answer.FORBIDDEN,
            "The party that owes an obligation records that it was fulfilled, takes that back, and grants that it was not"),
    WAIVED_BY_WHO_OWES_IT(Answer.FORBIDDEN, "The party to which an obligation is owed waives an instance of it"),
    OBLIGATION_FULFILLED(Answer.CONFLICT, "An instance that is fulfilled is neither fulfilled again nor waived"),
    OBLIGATION_NOT_FULFILLED(Answer.CONFLICT, "Only a fulfilment that is on record is taken back"),
    OBLIGATION_WAIVED(Answer.CONFLICT, "Nothing happens to an instance that was waived"),
    CONTESTED_BY_WHO_OWES_IT(
            Answer.FORBIDDEN,
            "The party to which an obligation is owed contests a fulfilment, and takes the contest back"),
    FULFILMENT_CONTESTED(
            Answer.CONFLICT, "A fulfilment that is contested is not contested again before that is settled"),
    FULFILMENT_NOT_CONTESTED(Answer.CONFLICT, "Only a contest that is open is settled"),
    FULFILMENT_WITHOUT_EVIDENCE(Answer.INVALID, "A fulfilment names the evidence that the obligation expects"),
    OBLIGATION_ENDED(Answer.CONFLICT, "An obligation ends once, and does not arise after its last day"),
    OBLIGATION_ENDS_TOO_EARLY(
            Answer.INVALID, "An obligation ends no earlier than the instances to which something has happened begin"),
    NOTHING_TO_TELL_OF_OBLIGATION(Answer.CONFLICT, "Time has brought about nothing of the obligation that is untold");

    private final Answer answer;
    private final String sentence;

    ObligationRule(Answer answer, String sentence) {
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
