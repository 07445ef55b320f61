package org.contractgovernance.contracts.obligation;

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
import org.jspecify.annotations.Nullable;

/** Questions about obligations. */
public sealed interface ObligationQuery<A> extends Query<A> {

    /**
     * The register of obligations of a contract.
     *
     * @param contract reference of the contract
     * @param owedBy only those of these parties; all where none is named
     * @param howOften only those that are owed so often; all where nothing is named
     * @param status only these statuses; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Obligations(
            String contract,
            Set<ContractParty> owedBy,
            Set<OwedHowOften> howOften,
            Set<ObligationStatus> status,
            Moment moment,
            Paging paging)
            implements ObligationQuery<Page<ObligationLine>> {}

    /**
     * One obligation.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneObligation(String contract, String obligation, Moment moment)
            implements ObligationQuery<Single<ObligationLine>> {}

    /**
     * The instances of a contract's obligations to which something has happened. An instance that is only waited for is in the contract's
     * calendar.
     *
     * @param contract reference of the contract
     * @param obligation only those of this obligation
     * @param owedBy only those of these parties; all where none is named
     * @param state only these states; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ObligationInstances(
            String contract,
            @Nullable String obligation,
            Set<ContractParty> owedBy,
            Set<InstanceState> state,
            Moment moment,
            Paging paging)
            implements ObligationQuery<Page<InstanceLine>> {}

    /**
     * One instance of an obligation, to which something has happened.
     *
     * @param contract reference of the contract
     * @param obligation reference of the obligation
     * @param instance the period, {@code once}, or the number of the time that it arose
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneInstance(String contract, String obligation, String instance, Moment moment)
            implements ObligationQuery<Single<InstanceLine>> {}
}
