package org.contractgovernance.contracts.record;

import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something in a record that is not as it was recorded. A fault gives the place and repeats nothing of the content.
 *
 * @param kind what kind of fault
 * @param position position of the event at fault, where an event is
 * @param register the register of the row at fault, where a row is
 * @param key key of the row at fault, where a row is
 * @param what a sentence with the event's identifier, name and entity, or with the fields of the row
 */
public record RecordFault(
        Kind kind,
        @Nullable Long position,
        @Nullable String register,
        @Nullable String key,
        String what) {

    /** The largest number of faults that are listed. */
    public static final int MOST = 100;

    /** Kinds of fault. */
    public enum Kind implements Coded {
        /** The event differs from what its leaf covers. */
        EVENT_ALTERED,
        /** An event that was recorded is missing. */
        EVENT_MISSING,
        /** There is an event without a leaf in the tree, where there should be one. */
        EVENT_ADDED,
        /** The event is at a position where another event was recorded. */
        EVENT_OUT_OF_ORDER,
        /** The event cannot be read. */
        EVENT_UNREADABLE,
        /** The events do not lead to the signed checkpoint, and nothing shows which of them is at fault. */
        CHECKPOINT_CONTRADICTED,
        /** The tree of leaves, or its copy outside the database, is not the tree that was signed. */
        TREE_ALTERED,
        /** A row of a register differs from the row that the events make. */
        ROW_DIFFERS,
        /** A register lacks a row that the events make. */
        ROW_MISSING,
        /** A register has a row that no event makes. */
        ROW_TOO_MANY,
        /** Not a fault of the record: a register could not take in an event, and shows that. */
        ROW_PARKED,
        /** Not a fault of the record: text of the event was redacted, and another event records that. */
        EVENT_REDACTED;

        /** Whether this is a fault of the record itself, rather than a known gap. */
        public boolean isOfTheRecord() {
            return this != ROW_PARKED && this != EVENT_REDACTED;
        }
    }
}
