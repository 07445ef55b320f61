package org.contractgovernance.contracts.variation;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** Questions to the register of variations. */
public sealed interface VariationQuery<A> extends Query<A> {

    /**
     * The variations of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param party only variations that these parties proposed; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Variations(
            String contract, Set<VariationStatus> status, Set<ContractParty> party, Moment moment, Paging paging)
            implements VariationQuery<Page<VariationLine>> {}

    /**
     * One variation.
     *
     * @param contract reference of the contract
     * @param variation reference of the variation
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneVariation(String contract, String variation, Moment moment)
            implements VariationQuery<Single<VariationLine>> {}
}
