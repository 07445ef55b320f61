package org.contractgovernance.contracts.whatif;

import org.contractgovernance.contracts.rule.Rule;

/** The rules by which other terms are supposed. */
public enum WhatIfRule implements Rule {
    NOTHING_SUPPOSED(Answer.INVALID, "A question what if supposes other terms, or other bands for a KPI"),
    SUPPOSED_BEFORE_THE_REGIME(
            Answer.INVALID, "Other terms are supposed from no earlier than the first period that is assessed"),
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
