package org.contractgovernance.contracts.particulars;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Single;

/** Questions to the register of particulars. */
public sealed interface ParticularsQuery<A> extends Query<A> {

    /**
     * The particulars of a contract.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneParticulars(String contract, Moment moment) implements ParticularsQuery<Single<ParticularsLine>> {}
}
