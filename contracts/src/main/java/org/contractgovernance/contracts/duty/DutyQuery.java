package org.contractgovernance.contracts.duty;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.duty.law.DutyProvision;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** Questions to the register of duties. */
public sealed interface DutyQuery<A> extends Query<A> {

    /**
     * The duties of the law about a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param provision only these provisions; all where none is named
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record DutyRegister(
            String contract, Set<DutyStatus> status, Set<DutyProvision> provision, Moment moment, Paging paging)
            implements DutyQuery<Page<DutyLine>> {}

    /**
     * One duty.
     *
     * @param contract reference of the contract
     * @param duty reference of the duty
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneDuty(String contract, String duty, Moment moment) implements DutyQuery<Single<DutyLine>> {}

    /**
     * Which provisions apply to a contract, whatever happens.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record AppliedProvisions(String contract, Moment moment) implements DutyQuery<Single<ContractProvisions>> {}
}
