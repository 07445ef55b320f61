package org.contractgovernance.contracts.assessment;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of the assessment of a period. */
public enum AssessmentRule implements Rule {
    PERIOD_ALREADY_ASSESSED(Answer.CONFLICT, "A period is assessed once; what changes it restates its assessment"),
    NOTHING_RESTATED(Answer.CONFLICT, "A restatement changes something"),
    ASSESSMENT_ALREADY_WITHDRAWN(
            Answer.CONFLICT, "An assessment is withdrawn once, until its period is assessed again"),
    NO_SILENCE_TO_TELL(
            Answer.CONFLICT,
            "That the provider did not respond is told once, after its time, where a deduction still waits for it"),

    UNKNOWN_DEDUCTION(Answer.UNKNOWN, "There is no such deduction in the assessment"),
    NOTHING_DUE(Answer.CONFLICT, "A deduction of nothing is neither disputed nor decided"),
    DEDUCTION_ALREADY_DECIDED(
            Answer.CONFLICT, "A deduction is decided once; it is open again when a restatement changes its amount"),

    RESPONSE_TOO_LATE(Answer.CONFLICT, "The provider responds by the last day of the time that the contract gives it"),
    DISPUTE_WITHOUT_REASON(Answer.INVALID, "A provider that disputes a deduction says why"),

    PROVIDER_NOT_HEARD(
            Answer.CONFLICT, "A deduction is decided after the provider has responded, or after its time has passed"),
    DECIDED_BY_ANOTHER(
            Answer.FORBIDDEN,
            "Nobody decides a deduction that rests on a return which they submitted, resubmitted or corrected themselves"),
    REDUCED_TO_NO_LESS(Answer.INVALID, "A deduction is reduced to less than is proposed");

    private final Answer answer;
    private final String sentence;

    AssessmentRule(Answer answer, String sentence) {
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
