package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a contract's particulars. */
public enum ParticularsRule implements Rule {
    PARTICULARS_ALREADY_STATED(Answer.CONFLICT, "A contract's particulars are stated once, and amended after that"),
    PARTICULARS_UNCHANGED(Answer.CONFLICT, "An amendment changes something about the particulars"),
    STATED_BEFORE_IT_HAPPENED(
            Answer.INVALID, "A procurement has begun, and a contract was entered into, no later than today"),
    ENTERED_BEFORE_PROCURED(Answer.INVALID, "A contract is entered into no earlier than its procurement begins"),
    SPECIAL_REGIMES_CONTRADICT(
            Answer.INVALID,
            "None stands alone, a framework is no call-off, and a direct award by user choice is a light touch contract"),
    MAXIMUM_TERM_UNSOUND(Answer.INVALID, "The longest term ends no earlier than it begins"),
    COMPANY_NUMBER_UNSOUND(
            Answer.INVALID,
            "A number at Companies House (GB-COH) has eight digits or capital letters, leading zeros included"),
    CPV_CODE_NAMED_TWICE(Answer.INVALID, "A code of the Common Procurement Vocabulary stands once in the list"),
    ORGANISATION_NAMED_TWICE(Answer.INVALID, "An organisation stands once in the list of suppliers or sub-contractors");

    private final Answer answer;
    private final String sentence;

    ParticularsRule(Answer answer, String sentence) {
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
