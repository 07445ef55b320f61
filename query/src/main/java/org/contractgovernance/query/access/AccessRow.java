package org.contractgovernance.query.access;

import java.util.stream.Collectors;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A question as a row of {@code audit.access}.
 *
 * @param asked when, in nanoseconds by {@link System#nanoTime()}
 * @param actor who asked
 * @param client through which client
 * @param roles in which roles, with commas
 * @param correlation identifier that the request's log lines share
 * @param question what the question is called
 * @param contract the contract that it was about
 * @param about the other parts of the question, as a JSON object
 * @param outcome how it ended
 * @param position everything up to here was in the answer
 */
record AccessRow(
        long asked,
        String actor,
        String client,
        String roles,
        @Nullable String correlation,
        String question,
        @Nullable String contract,
        String about,
        String outcome,
        @Nullable Long position) {

    /** Everything that is kept of a question. */
    static AccessRow of(Access access) {
        return of(access, About.contract(access.query()), About.json(access.query()));
    }

    /** Who asked what, when and with what outcome, without the content, for a question that cannot be recorded in full. */
    static AccessRow bare(Access access) {
        return of(access, About.LEFT_OUT, "{}");
    }

    private static AccessRow of(Access access, @Nullable String contract, String about) {
        return new AccessRow(
                access.asked(),
                access.caller().actor().value(),
                storable(access.caller().client()),
                access.caller().roles().stream().map(Coded::code).sorted().collect(Collectors.joining(",")),
                access.correlation(),
                access.query().getClass().getSimpleName(),
                contract,
                about,
                access.outcome(),
                access.position());
    }

    /** Removes the only character that PostgreSQL cannot store; an issuer may give its clients any name. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
