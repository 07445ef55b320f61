package org.contractgovernance.bench.limit;

import java.time.Duration;

/** Transactions that insert rows of the event table's shape, from several clients at once. */
public interface Inserts {

    /** What it is called in the results. */
    String name();

    /** Rows a second, inserted by one a transaction. */
    double oneRow(int clients, Duration time);

    /** Rows a second, inserted by a hundred a transaction. */
    double hundredRows(int clients, Duration time);
}
