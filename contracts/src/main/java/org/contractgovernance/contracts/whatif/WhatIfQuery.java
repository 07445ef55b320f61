package org.contractgovernance.contracts.whatif;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.register.Single;

/** Questions what if. */
public sealed interface WhatIfQuery<A> extends Query<A> {

    /**
     * What the periods of a contract that are ready to be assessed would come to under other terms. Nothing is written.
     *
     * @param contract reference of the contract
     * @param supposed the other terms
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record UnderOtherTerms(String contract, @Unrecorded SupposedTerms supposed, Moment moment)
            implements WhatIfQuery<Single<WhatIf>> {}

    /**
     * What the years of a contract that have a statement would come to under other terms of its share. Nothing is written.
     *
     * @param contract reference of the contract
     * @param supposed the other terms
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record UnderOtherShares(String contract, @Unrecorded SupposedShare supposed, Moment moment)
            implements WhatIfQuery<Single<ShareWhatIf>> {}

    /**
     * What the claims of a contract would come to under other terms of its payment by results. Nothing is written.
     *
     * @param contract reference of the contract
     * @param supposed the other terms
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record UnderOtherResults(String contract, @Unrecorded SupposedResults supposed, Moment moment)
            implements WhatIfQuery<Single<ResultsWhatIf>> {}
}
