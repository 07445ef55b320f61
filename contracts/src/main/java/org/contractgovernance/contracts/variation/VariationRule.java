package org.contractgovernance.contracts.variation;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of variations. */
public enum VariationRule implements Rule {
    NOTHING_VARIED(Answer.INVALID, "A variation changes something"),
    VARIED_TWICE(Answer.INVALID, "A variation names each service and each KPI once"),
    VARIATION_LAPSES_TOO_EARLY(Answer.INVALID, "A variation does not lapse before it was proposed"),
    UNKNOWN_VARIATION(Answer.INVALID, "A variation is linked with variations of the same contract"),
    VARIES_ASSESSED_PERIODS(
            Answer.CONFLICT,
            "A variation of KPIs or of the regime takes effect after the periods that have been assessed, unless both parties agree that it restates them"),
    ASSESSED_SINCE_PROPOSED(
            Answer.CONFLICT,
            "A variation restates only the assessments that stood when it was proposed; where more stand, it is proposed anew"),
    VARIATION_SETTLED(Answer.CONFLICT, "Only a variation that is proposed is discussed, agreed, withdrawn or lapses"),
    PARTY_AGREED_ALREADY(Answer.CONFLICT, "A party agrees to a variation once; the other party agrees for itself"),
    VARIATION_PAST_ITS_LAST_DAY(Answer.CONFLICT, "A variation is agreed on or before its last day"),
    VARIATION_NOT_LAPSED(Answer.CONFLICT, "A variation lapses after its last day"),
    VARIATION_OF_OTHER_PARTY(Answer.FORBIDDEN, "The party that proposed a variation withdraws it"),
    VARIATION_NOT_AGREED(Answer.CONFLICT, "A variation takes effect after both parties have agreed"),
    VARIATION_NOT_YET(Answer.CONFLICT, "A variation takes effect on its day"),
    CHANGE_MADE_ALREADY(Answer.CONFLICT, "Each change of a variation is made or parked once");

    private final Answer answer;
    private final String sentence;

    VariationRule(Answer answer, String sentence) {
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
