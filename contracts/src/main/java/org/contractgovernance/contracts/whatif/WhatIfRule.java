package org.contractgovernance.contracts.whatif;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which other terms are supposed. */
public enum WhatIfRule implements Rule {
    NOTHING_SUPPOSED(Answer.INVALID, "A question what if supposes other terms, or other bands for a KPI"),
    SUPPOSED_BEFORE_THE_REGIME(
            Answer.INVALID, "Other terms are supposed from no earlier than the first period that is assessed"),
    SUPPOSED_BEFORE_THE_SHARE(
            Answer.INVALID, "Other terms of a share are supposed from no earlier than the first year that is shared"),
    SUPPOSED_OF_OTHER_FIGURES(
            Answer.INVALID, "Figures of a cost are not supposed to be those of a surplus, nor the other way round"),
    SUPPOSED_BEFORE_THE_SCHEME(
            Answer.INVALID,
            "Other terms of payment by results are supposed from no earlier than the scheme's first day"),
    CLAIMS_TOO_MANY(Answer.CONFLICT, "A question what if looks at twenty thousand claimed cases at most"),
    HISTORY_TOO_LONG(Answer.CONFLICT, "A question what if looks at a hundred thousand figures at most");

    private final Answer answer;
    private final String sentence;

    WhatIfRule(Answer answer, String sentence) {
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
