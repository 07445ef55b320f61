package org.contractgovernance.contracts.duty;

import java.util.List;
import org.contractgovernance.contracts.duty.law.AppliedProvision;
import org.contractgovernance.contracts.duty.law.DutyFacts;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * Which provisions of the Procurement Act 2023 apply to a contract, whatever happens. Nothing of it is written.
 *
 * @param contract reference of the contract
 * @param facts the facts that the answers follow from
 * @param provisions each provision
 * @param standing the events behind the contract
 */
public record ContractProvisions(String contract, DutyFacts facts, List<AppliedProvision> provisions, Standing standing)
        implements Versioned {

    public ContractProvisions {
        provisions = List.copyOf(provisions);
    }
}
