package org.contractgovernance.contracts.relief;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** Questions to the register of relief. */
public sealed interface ReliefQuery<A> extends Query<A> {

    /**
     * The register of relief of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param cause only these causes; all where none is named
     * @param kpi only claims for this KPI
     * @param decision only claims that have a period with one of these decisions; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReliefRegister(
            String contract,
            Set<ReliefStatus> status,
            Set<ReliefCause> cause,
            @Nullable String kpi,
            Set<ReliefDecision> decision,
            Moment moment,
            Paging paging)
            implements ReliefQuery<Page<ReliefLine>> {}

    /**
     * One claim for relief.
     *
     * @param contract reference of the contract
     * @param relief reference of the claim
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneRelief(String contract, String relief, Moment moment) implements ReliefQuery<Single<ReliefLine>> {}
}
