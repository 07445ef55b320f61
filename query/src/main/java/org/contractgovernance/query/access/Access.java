package org.contractgovernance.query.access;

import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.audit.AccessEntry;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * One question that was asked, and how it ended.
 *
 * @param asked when, in nanoseconds by {@link System#nanoTime()}; the time that has passed since is subtracted from the database's clock
 * @param query what was asked
 * @param caller who asked
 * @param correlation identifier that the request's log lines share
 * @param outcome {@link AccessEntry#ANSWERED}, or the code of the problem that it was refused with
 * @param position everything up to this position was in the answer; none where there was no answer
 */
public record Access(
        long asked,
        Query<?> query,
        Caller caller,
        @Nullable String correlation,
        String outcome,
        @Nullable Long position) {

    /** The code of an unexpected failure, as callers get it. */
    private static final String UNEXPECTED = "unexpected";

    /** A question that has just arrived. */
    public static Access asked(Query<?> query, Caller caller) {
        return new Access(System.nanoTime(), query, caller, CorrelationId.current(), UNEXPECTED, null);
    }

    /** The same, answered as of a position. */
    public Access answered(long asOf) {
        return new Access(asked, query, caller, correlation, AccessEntry.ANSWERED, asOf);
    }

    /** The same, refused. */
    public Access refused(RuntimeException e) {
        String code = e instanceof BrokenRule broken ? broken.rule().code() : UNEXPECTED;
        return new Access(asked, query, caller, correlation, code, null);
    }
}
