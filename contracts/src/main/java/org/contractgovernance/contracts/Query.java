package org.contractgovernance.contracts;

import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A question to the registers.
 *
 * @param <A> what answers it
 */
public interface Query<A> {

    /** The moment of the question: what was known when, about which day. */
    Moment moment();

    /**
     * The earlier moment, for an answer that compares two; a time or a position names it. Without a day of its own, it has the day of
     * {@link #moment()}.
     */
    default @Nullable Moment earlier() {
        return null;
    }

    /** The part of the list that is asked for, where the answer is a list. */
    default @Nullable Paging paging() {
        return null;
    }

    /** Reference of the contract that the question is about, where it is about one. */
    default @Nullable String contract() {
        return null;
    }

    /**
     * Whether the answer exports a whole record, to be kept elsewhere. The access log then has the question before the first byte is sent;
     * it has every other question a moment later.
     */
    default boolean isExport() {
        return false;
    }
}
