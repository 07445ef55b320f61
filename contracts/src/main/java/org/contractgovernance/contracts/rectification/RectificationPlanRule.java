package org.contractgovernance.contracts.rectification;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of a rectification plan. {@code PlanTermsRule} has those of the contract's terms, {@code ClockRule} those of clocks. */
public enum RectificationPlanRule implements Rule {
    NO_PLAN_TERMS(
            Answer.CONFLICT, "A rectification plan is required only while the contract's terms of plans are in force"),
    PLAN_DUE_EARLIER_THAN_AGREED(
            Answer.INVALID, "The provider has no less time for a rectification plan than the contract gives"),
    UNKNOWN_ASSESSMENT(Answer.INVALID, "A rectification plan is set off by an assessment on record, if by any"),
    ISSUE_NOT_SHARED(Answer.INVALID, "A rectification plan concerns an issue on record that the provider may see"),
    PLAN_OVER(Answer.CONFLICT, "A rectification plan that is completed, failed or withdrawn takes no further work"),
    PLAN_NOT_AWAITED(
            Answer.CONFLICT, "A rectification plan is submitted once it is required, and again once it was rejected"),
    ROUNDS_EXCEEDED(Answer.CONFLICT, "A rectification plan is submitted in no more rounds than the contract allows"),
    PLAN_WITHOUT_STEPS(Answer.INVALID, "A rectification plan has a step at least"),
    STEP_DUE_BEFORE_SUBMISSION(Answer.INVALID, "A step is due no earlier than its plan is submitted"),
    PLAN_NOT_SUBMITTED(Answer.CONFLICT, "The council decides once about a rectification plan that was submitted"),
    QUESTION_OPEN(Answer.CONFLICT, "A rectification plan is approved only after the council's question was answered"),
    NO_QUESTION_OPEN(Answer.CONFLICT, "Only a question that is open can be answered"),
    OWN_PLAN(Answer.FORBIDDEN, "Nobody approves a rectification plan that they submitted"),
    PLAN_NOT_APPROVED(Answer.CONFLICT, "The steps of a rectification plan are done once the plan is approved"),
    UNKNOWN_STEP(Answer.UNKNOWN, "There is no such step in this rectification plan"),
    STEP_DONE_ALREADY(Answer.CONFLICT, "A step is done once"),
    STEP_NOT_DONE(Answer.CONFLICT, "Only a step that was recorded as done is verified or sent back"),
    STEP_OF_OTHER_PARTY(Answer.FORBIDDEN, "The party that does a step records that it was done"),
    OWN_STEP(Answer.FORBIDDEN, "Nobody verifies or sends back a step that they recorded as done"),
    EXTENSION_ASKED_ALREADY(Answer.CONFLICT, "One extension is asked for at a time"),
    EXTENSION_NO_LONGER(Answer.INVALID, "An extension ends after the due day"),
    NO_EXTENSION_ASKED(Answer.CONFLICT, "Only an extension that was asked for is decided, once"),
    PLAN_HAS_OPEN_STEPS(Answer.CONFLICT, "A rectification plan is completed once all its steps were verified"),
    UNNAMED_CONSEQUENCE(Answer.INVALID, "Only a consequence that the contract names follows from a failed plan"),
    PLAN_NOT_FAILED(Answer.CONFLICT, "A consequence follows only from a rectification plan that has failed"),
    CONSEQUENCE_INVOKED_ALREADY(Answer.CONFLICT, "A consequence of a failed plan is decided once"),
    NOTHING_TO_TELL_OF_PLAN(
            Answer.CONFLICT, "Only what time has brought about, and nobody has told yet, is told of a plan");

    private final Answer answer;
    private final String sentence;

    RectificationPlanRule(Answer answer, String sentence) {
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
