package org.contractgovernance.contracts.relief;

import org.contractgovernance.contracts.rule.Rule;

/** The rules of relief. */
public enum ReliefRule implements Rule {
    RELIEF_OF_UNKNOWN_KPI(Answer.INVALID, "Relief is claimed for KPIs that are defined"),
    PERIOD_NAMED_TWICE(Answer.INVALID, "A claim and a decision name each period of a KPI once"),
    OTHER_CAUSE_NOT_SAID(Answer.INVALID, "A claim says the cause in words where the cause is another, and only there"),
    RELIEF_RESTS_ON_NO_FAILURE(
            Answer.INVALID,
            "A claim rests on an instance of an obligation of the council that was missed or fulfilled late"),
    RELIEF_CLAIMED_ALREADY(
            Answer.CONFLICT, "A period of a KPI is claimed once as long as the claim is undecided or granted"),
    PERIOD_NOT_IN_CLAIM(Answer.INVALID, "A decision is about periods of the claim"),
    RELIEF_DECIDED(Answer.CONFLICT, "A period is granted, refused or withdrawn as long as it is undecided"),
    RELIEF_NOT_GRANTED(Answer.CONFLICT, "Only relief that is granted is revoked"),
    RELIEF_DECIDED_BY_ANOTHER(
            Answer.FORBIDDEN, "Nobody grants, refuses or revokes relief that they claimed themselves");

    private final Answer answer;
    private final String sentence;

    ReliefRule(Answer answer, String sentence) {
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
