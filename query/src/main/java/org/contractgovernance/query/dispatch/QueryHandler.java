package org.contractgovernance.query.dispatch;

import java.sql.SQLException;
import org.contractgovernance.contracts.Query;

/**
 * Answers one kind of question.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface QueryHandler<Q extends Query<A>, A> {

    /** The question that it answers. */
    Class<Q> question();

    /** The answer, from the registers as they stood. */
    A answer(Q query, RegistersAsOf snapshot) throws SQLException;
}
