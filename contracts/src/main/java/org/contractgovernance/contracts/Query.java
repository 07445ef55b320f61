package org.contractgovernance.contracts;

/**
 * A question to the registers.
 *
 * @param <A> what answers it
 */
public interface Query<A> {

    /** The moment that the question is about: what was known when, about which day. */
    Moment moment();
}
