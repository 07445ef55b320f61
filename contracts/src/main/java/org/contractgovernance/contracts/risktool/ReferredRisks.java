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
 * Asks which early warnings are referred to corporate risk, with those that are closed, by contract and number.
 *
 * @param contract reference of the contract; none: all that the caller may know of
 */
@AllowedTo({COMMISSIONER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
public record ReferredRisks(@Nullable String contract, Moment moment, Paging paging)
        implements Query<Page<ReferredRisk>> {

    /** The question is on record before the file begins; its later pages are recorded like other questions. */
    @Override
    public boolean isExport() {
        return paging.cursor() == null;
    }
}
