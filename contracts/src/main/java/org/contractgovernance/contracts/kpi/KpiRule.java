package org.contractgovernance.contracts.kpi;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a KPI and its returns. */
public enum KpiRule implements Rule {
    KPI_CODE_TAKEN(Answer.CONFLICT, "A KPI's code is used once in a contract"),
    KPI_RETIRED(Answer.CONFLICT, "A KPI that is retired is not measured in later periods"),
    RETIRED_BEFORE_A_RETURN(Answer.CONFLICT, "A KPI is retired no earlier than the periods that have a return"),
    FREQUENCY_IS_FIXED(Answer.CONFLICT, "How often a KPI is measured does not change"),
    NOTHING_REVISED(Answer.CONFLICT, "A revision changes something"),
    REVISED_BEFORE_DEFINED(Answer.CONFLICT, "A revision applies no earlier than the first period that is measured"),
    RETURN_CANNOT_BE_RERATED(
            Answer.CONFLICT, "A revised definition can rate every return on record for the periods that it covers"),
    APPLIES_FROM_MID_PERIOD(Answer.INVALID, "A definition applies from the first day of a period"),

    PERIOD_NOT_MEASURED(Answer.CONFLICT, "A period is measured from the KPI's first period until it is retired"),
    PERIOD_NOT_ENDED(Answer.CONFLICT, "A period is returned after its last day"),

    RETURN_ALREADY_SUBMITTED(
            Answer.CONFLICT,
            "The return of a period is submitted once; until the return is accepted, other figures are resubmitted"),
    RETURN_ALREADY_ACCEPTED(Answer.CONFLICT, "An accepted figure changes only by a correction"),
    NOTHING_RETURNED(Answer.UNKNOWN, "There is no return of this period"),
    RETURN_NOT_QUERIED(Answer.CONFLICT, "Only a question that was asked can be answered"),
    QUESTION_OPEN(
            Answer.CONFLICT,
            "A queried return is accepted only after the question is answered or the return is resubmitted"),
    ASSURED_BY_ANOTHER(
            Answer.FORBIDDEN, "Nobody questions or accepts a return that they submitted or resubmitted themselves"),
    RETURN_NOT_ACCEPTED(
            Answer.CONFLICT, "A figure is corrected only after it was accepted; until then it is resubmitted"),
    NOTHING_CORRECTED(Answer.CONFLICT, "A correction changes something");

    private final Answer answer;
    private final String sentence;

    KpiRule(Answer answer, String sentence) {
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
