package org.contractgovernance.contracts.rule;

import java.util.List;

/** One request broke several rules; no part of the request was carried out. */
public final class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BrokenRule> all;

    public BrokenRules(List<BrokenRule> all) {
        super("%d rules were broken".formatted(all.size()), null, false, false);
        this.all = List.copyOf(all);
    }

    /** Each refusal, with a pointer into the request. */
    public List<BrokenRule> all() {
        return all;
    }
}
