package org.contractgovernance.contracts.contract;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** What the register of contracts can be asked. */
public sealed interface ContractQuery<A> extends Query<A> {

    /**
     * The contracts that the caller may know of.
     *
     * @param status these statuses only; none named: all
     * @param tier these tiers only; none named: all
     * @param startsFrom services due from this day or later
     * @param startsTo services due from this day or earlier
     * @param endsFrom the term ends on this day or later, or no end is stated
     * @param endsTo the term ends on this day or earlier
     * @param text reference, title, commissioner or provider contain this, whatever capitals, marks and spelling in Unicode
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record Contracts(
            Set<ContractStatus> status,
            Set<Tier> tier,
            @Nullable LocalDate startsFrom,
            @Nullable LocalDate startsTo,
            @Nullable LocalDate endsFrom,
            @Nullable LocalDate endsTo,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements ContractQuery<Page<ContractLine>> {}

    /**
     * One contract.
     *
     * @param contract its reference
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OneContract(String contract, Moment moment) implements ContractQuery<Single<ContractLine>> {}
}
