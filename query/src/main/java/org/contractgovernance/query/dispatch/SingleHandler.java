package org.contractgovernance.query.dispatch;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.register.Versioned;
import org.contractgovernance.registers.fold.Register;

/**
 * Answers the one entry that a question names.
 *
 * @param <Q> the question
 * @param <E> the entry as it is shown
 */
public final class SingleHandler<Q extends Query<Single<E>>, E extends Versioned>
        implements QueryHandler<Q, Single<E>> {

    private final Class<Q> question;
    private final Finds<Q, E> finds;

    /** Finds the entry. */
    public interface Finds<Q, E> {

        /** The entry, which must be among what the caller may know of. */
        E one(Q query, RegistersAsOf snapshot) throws SQLException;
    }

    public SingleHandler(Class<Q> question, Finds<Q, E> finds) {
        this.question = question;
        this.finds = finds;
    }

    /**
     * A handler whose entry is a row of a register.
     *
     * @param names leaves of the contract's rows the one that the question names
     * @param shows the entry that is shown of the row on a day
     */
    public static <R extends Record, Q extends Query<Single<E>>, E extends Versioned> SingleHandler<Q, E> of(
            Class<Q> question,
            Register<R> register,
            BiFunction<RegisterQuery<R>, Q, RegisterQuery<R>> names,
            BiFunction<RegisterQuery.Shown<R>, LocalDate, E> shows) {
        return new SingleHandler<>(question, (query, snapshot) -> {
            RegisterQuery<R> rows = snapshot.list(register.name(), register.row())
                    .of(Objects.requireNonNull(query.contract(), "an entry is of a contract"));
            return shows.apply(names.apply(rows, query).theOne(), snapshot.day());
        });
    }

    @Override
    public Class<Q> question() {
        return question;
    }

    @Override
    public Single<E> answer(Q query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.single(finds.one(query, snapshot));
    }
}
