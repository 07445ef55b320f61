package org.contractgovernance.contracts.failure;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** Questions about what failures set off. */
public sealed interface FailureResponseQuery<A> extends Query<A> {

    /**
     * What failures of a contract set off.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param what only these kinds of thing; all where none is named
     * @param assessment only what these assessments set off, by the key of their period; all where none is named
     * @param kpi only what failures of these KPIs set off; all where none is named
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record FailureResponses(
            String contract,
            Set<ResponseStatus> status,
            Set<ResponseKind> what,
            Set<String> assessment,
            Set<String> kpi,
            Moment moment,
            Paging paging)
            implements FailureResponseQuery<Page<FailureResponseLine>> {}

    /**
     * One thing that a failure set off.
     *
     * @param contract reference of the contract
     * @param failureResponse reference of the response
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneFailureResponse(String contract, String failureResponse, Moment moment)
            implements FailureResponseQuery<Single<FailureResponseLine>> {}

    /**
     * The failure policy in force on the day asked about, and what of it has no terms in the performance regime.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record FailurePolicyInForce(String contract, Moment moment)
            implements FailureResponseQuery<Single<FailurePolicyLine>> {}
}
