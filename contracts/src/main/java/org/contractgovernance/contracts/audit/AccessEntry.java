package org.contractgovernance.contracts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One question that was asked, and how it ended.
 *
 * @param entry number of the entry; some may stay unused
 * @param askedAt when it was asked, by the database's clock
 * @param actor who asked
 * @param client through which client
 * @param roles every role that the token granted
 * @param correlation identifier that the request's log lines share
 * @param question name of the question, as in the table of access; absent where there was no question
 * @param contract reference of the contract that it was about; absent where it was about none
 * @param about the filters, the moment and the page of the question; {@code …} stands for words that are not kept
 * @param outcome {@code answered}, or the code of the problem with which it was refused
 * @param position everything up to this position of the event store was in the answer; absent where there was no answer
 */
public record AccessEntry(
        long entry,
        Instant askedAt,
        PersonId actor,
        String client,
        List<Role> roles,
        @Nullable String correlation,
        String question,
        @Nullable String contract,
        Map<String, Object> about,
        String outcome,
        @Nullable Long position) {

    /** The outcome of a question that was answered. */
    public static final String ANSWERED = "answered";
}
