package org.contractgovernance.contracts.earlywarning;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What the early warning register can be asked. */
public sealed interface EarlyWarningQuery<A> extends Query<A> {

    /**
     * The early warning register of a contract.
     *
     * @param contract reference of the contract
     * @param status these statuses only; none named: all
     * @param kind of at least one of these kinds; none named: all
     * @param band these bands of the contract's matrix only; none named: all
     * @param trend these trends only; none named: all
     * @param owner this person's only
     * @param overdue those that have, or have not, an action past its day
     * @param referred those that are, or are not, referred to corporate risk
     * @param raisedFrom warned of on this day or later
     * @param raisedTo warned of on this day or earlier
     * @param text title, cause, event, consequence or review contain this, whatever capitals, marks and spelling in Unicode
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record EarlyWarningRegister(
            String contract,
            Set<EarlyWarningStatus> status,
            Set<RiskKind> kind,
            Set<String> band,
            Set<Trend> trend,
            @Nullable PersonId owner,
            @Nullable Boolean overdue,
            @Nullable Boolean referred,
            @Nullable LocalDate raisedFrom,
            @Nullable LocalDate raisedTo,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements EarlyWarningQuery<Page<EarlyWarningLine>> {}

    /**
     * One early warning.
     *
     * @param contract reference of the contract
     * @param earlyWarning reference of the early warning
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OneEarlyWarning(String contract, String earlyWarning, Moment moment)
            implements EarlyWarningQuery<Single<EarlyWarningLine>> {}
}
