package org.contractgovernance.contracts;

import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A question to the registers.
 *
 * @param <A> what answers it
 */
public interface Query<A> {

    /** The moment that the question is about: what was known when, about which day. */
    Moment moment();

    /**
     * The earlier moment that the answer compares with, named by a time or a position, where it compares two. Where it names no day of
     * its own, its day is the one that {@link #moment()} names.
     */
    default @Nullable Moment earlier() {
        return null;
    }

    /** Which part of the list is asked for, where a list is. */
    default @Nullable Paging paging() {
        return null;
    }

    /** Reference of the contract that it is about, where it is about one. */
    default @Nullable String contract() {
        return null;
    }

    /**
     * Whether it hands out what is on record as a whole, to be kept elsewhere. Who asked is then on record before the first byte is sent;
     * of every other question a moment later.
     */
    default boolean isExport() {
        return false;
    }
}
