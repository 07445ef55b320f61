package org.contractgovernance.contracts.ledger;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** What the payment ledger can be asked. */
public sealed interface LedgerQuery<A> extends Query<A> {

    /**
     * The lines of a contract's payment ledger.
     *
     * @param contract reference of the contract
     * @param kind only these kinds; all where none is named
     * @param from only lines for days that end on this day or later
     * @param to only lines for days that begin on this day or earlier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record PaymentLines(
            String contract,
            Set<LedgerKind> kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Moment moment,
            Paging paging)
            implements LedgerQuery<Page<LedgerLine>> {}

    /**
     * What a contract's payment ledger comes to.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record PaymentBalance(String contract, Moment moment) implements LedgerQuery<Single<LedgerBalance>> {}
}
