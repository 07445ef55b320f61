package org.contractgovernance.contracts.record;

import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something about a record that is not as it was recorded. Says where, and repeats nothing of what stands there.
 *
 * @param kind what kind of fault
 * @param position position of the event that it is about, where it is about one
 * @param register the register that the row is in, where it is about a row
 * @param key key of the row, where it is about a row
 * @param what in a sentence: the event's identifier, name and entity, or the fields of the row
 */
public record RecordFault(
        Kind kind,
        @Nullable Long position,
        @Nullable String register,
        @Nullable String key,
        String what) {

    /** So many are told one by one. */
    public static final int MOST = 100;

    /** Kinds of fault. */
    public enum Kind implements Coded {
        /** The event does not say what its leaf covers. */
        EVENT_ALTERED,
        /** There was an event, and there is none. */
        EVENT_MISSING,
        /** There is an event of which the tree of leaves knows nothing, though it should. */
        EVENT_ADDED,
        /** The event stands where another one was recorded. */
        EVENT_OUT_OF_ORDER,
        /** The event cannot be read. */
        EVENT_UNREADABLE,
        /** What was signed cannot be made of the events, and nothing is left that tells which of them is at fault. */
        CHECKPOINT_CONTRADICTED,
        /** The tree of leaves, or what is kept of it outside the database, is not the one that was signed. */
        TREE_ALTERED,
        /** A register's row says other than what the events make of it. */
        ROW_DIFFERS,
        /** A register lacks a row that the events make. */
        ROW_MISSING,
        /** A register has a row that no event makes. */
        ROW_TOO_MANY,
        /** Not a fault of the record: a register could not take in an event, and says so. */
        ROW_PARKED,
        /** Not a fault of the record: text of the event was redacted, with an event that says so. */
        EVENT_REDACTED;

        /** Whether the record is not as it was recorded, rather than known to be incomplete. */
        public boolean isOfTheRecord() {
            return this != ROW_PARKED && this != EVENT_REDACTED;
        }
    }
}
