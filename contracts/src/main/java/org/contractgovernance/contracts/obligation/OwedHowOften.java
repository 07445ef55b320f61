package org.contractgovernance.contracts.obligation;

import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/** How often an obligation is owed. */
public enum OwedHowOften implements Coded {
    /** In each week, Monday to Sunday. */
    WEEKLY(Frequency.WEEKLY),
    MONTHLY(Frequency.MONTHLY),
    /** In each quarter of the contract's year. */
    QUARTERLY(Frequency.QUARTERLY),
    /** In each term of the contract's term dates. */
    TERMLY(Frequency.TERMLY),
    /** In each year of the contract. */
    YEARLY(Frequency.ANNUAL),
    ONCE(null),
    /** Each time that something happens: a request, an invoice. */
    EACH_TIME(null);

    private final @Nullable Frequency frequency;

    /** @param frequency the periods in each of which it is owed; absent where it is not owed by periods */
    OwedHowOften(@Nullable Frequency frequency) {
        this.frequency = frequency;
    }

    /** The periods in each of which it is owed; absent where it is not owed by periods. */
    public @Nullable Frequency frequency() {
        return frequency;
    }
}
