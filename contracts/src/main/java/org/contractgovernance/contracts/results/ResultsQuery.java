package org.contractgovernance.contracts.results;

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
import org.contractgovernance.contracts.results.terms.ResultPayment;
import org.jspecify.annotations.Nullable;

/** What the registers of payment by results can be asked. */
public sealed interface ResultsQuery<A> extends Query<A> {

    /**
     * The scheme by which a contract pays for results.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneScheme(String contract, Moment moment) implements ResultsQuery<Single<ResultsLine>> {}

    /**
     * The claims of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param payment only these payments; all where none is named
     * @param output only claims for this output
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ResultClaims(
            String contract,
            Set<ClaimStatus> status,
            Set<ResultPayment> payment,
            @Nullable String output,
            Moment moment,
            Paging paging)
            implements ResultsQuery<Page<ClaimLine>> {}

    /**
     * One claim.
     *
     * @param contract reference of the contract
     * @param claim the claim's number
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneClaim(String contract, String claim, Moment moment) implements ResultsQuery<Single<ClaimLine>> {}
}
