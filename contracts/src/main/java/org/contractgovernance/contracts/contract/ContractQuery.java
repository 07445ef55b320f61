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

/** Questions to the register of contracts. */
public sealed interface ContractQuery<A> extends Query<A> {

    /**
     * The contracts that the caller may know of.
     *
     * @param status only these statuses; all where none is named
     * @param tier only these tiers; all where none is named
     * @param startsFrom only contracts with services due from this day or later
     * @param startsTo only contracts with services due from this day or earlier
     * @param endsFrom only contracts whose term ends on this day or later, or has no stated end
     * @param endsTo only contracts whose term ends on this day or earlier
     * @param text only contracts whose reference, title, commissioner or provider contains this text, whatever its capitals, accents and
     *     Unicode form
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
