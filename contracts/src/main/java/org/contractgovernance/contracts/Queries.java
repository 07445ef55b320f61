package org.contractgovernance.contracts;

import org.contractgovernance.contracts.access.Caller;

/** The only way to read: answers questions from the registers, within what the caller may know. */
public interface Queries {

    /**
     * Answers a question. Throws {@link org.contractgovernance.contracts.rule.BrokenRule} where it cannot be answered.
     *
     * @param query what is asked
     * @param caller who asks; determines what the answer shows
     */
    <A> A ask(Query<A> query, Caller caller);
}
