package org.contractgovernance.contracts;

import org.contractgovernance.contracts.access.Caller;

/** The one way out: answers questions from the registers, as far as the caller may know. */
public interface Queries {

    /**
     * Answers a question. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} where it cannot be answered.
     *
     * @param query what is asked
     * @param caller who asks; decides what is seen
     */
    <A> A ask(Query<A> query, Caller caller);
}
