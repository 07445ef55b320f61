package org.contractgovernance.contracts.risktool;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which early warnings are referred to corporate risk, those that are over included, by contract and number.
 *
 * @param contract reference of the contract; none named: all that the caller may know of
 */
@AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
public record ReferredRisks(@Nullable String contract, Moment moment, Paging paging)
        implements Query<Page<ReferredRisk>> {

    /** On record before the file begins; its later pages are as other questions. */
    @Override
    public boolean isExport() {
        return paging.cursor() == null;
    }
}
