package org.contractgovernance.contracts.occurrence;

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

/** Questions to the register of occurrences. */
public sealed interface OccurrenceQuery<A> extends Query<A> {

    /**
     * The occurrences of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param event only this kind of event
     * @param kpi only this KPI's
     * @param service only this service's
     * @param mended true: only those that are mended; false: only the others
     * @param from only those that began on this day or later
     * @param to only those that began on this day or earlier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Occurrences(
            String contract,
            Set<OccurrenceStatus> status,
            @Nullable String event,
            @Nullable String kpi,
            @Nullable String service,
            @Nullable Boolean mended,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Moment moment,
            Paging paging)
            implements OccurrenceQuery<Page<OccurrenceLine>> {}

    /**
     * One occurrence.
     *
     * @param contract reference of the contract
     * @param occurrence reference of the occurrence
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneOccurrence(String contract, String occurrence, Moment moment)
            implements OccurrenceQuery<Single<OccurrenceLine>> {}
}
