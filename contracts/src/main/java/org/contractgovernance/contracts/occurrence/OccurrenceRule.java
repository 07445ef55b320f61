package org.contractgovernance.contracts.occurrence;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of occurrences. */
public enum OccurrenceRule implements Rule {
    EVENT_HAS_NO_PRICE(
            Answer.INVALID, "An occurrence is of a kind that the performance regime in force on its day gives a price"),
    OCCURRENCE_OF_UNKNOWN_KPI(Answer.INVALID, "An occurrence names a KPI that is defined"),
    TIME_TOO_FINE(Answer.INVALID, "The times of an occurrence are said to the second"),
    TIME_NOT_COME(Answer.INVALID, "An occurrence has begun, and is mended, no later than today"),
    BEFORE_THE_CONTRACT(Answer.INVALID, "An occurrence begins no earlier than the contract"),
    MENDED_BEFORE_IT_BEGAN(Answer.INVALID, "An occurrence is mended no earlier than it began"),
    OCCURRENCE_MENDED(Answer.CONFLICT, "An occurrence is mended once, and then corrected"),
    OCCURRENCE_UNCHANGED(Answer.CONFLICT, "A correction of an occurrence changes something"),
    OCCURRENCE_OF_OTHER_PARTY(
            Answer.FORBIDDEN,
            "The party that recorded an occurrence corrects and withdraws it, and the council does where it is disputed"),
    OCCURRENCE_OF_OWN_PARTY(Answer.CONFLICT, "A party disputes only what the other party recorded"),
    OCCURRENCE_NOT_DISPUTABLE(Answer.CONFLICT, "An occurrence is disputed once, and again only after a correction"),
    OCCURRENCE_NOT_DISPUTED(Answer.CONFLICT, "Only a disputed occurrence is upheld"),
    OCCURRENCE_UPHELD_BY_ANOTHER(
            Answer.FORBIDDEN, "Nobody upholds an occurrence that they recorded, mended or corrected themselves"),
    OCCURRENCE_WITHDRAWN(Answer.CONFLICT, "A withdrawn occurrence stays withdrawn");

    private final Answer answer;
    private final String sentence;

    OccurrenceRule(Answer answer, String sentence) {
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
