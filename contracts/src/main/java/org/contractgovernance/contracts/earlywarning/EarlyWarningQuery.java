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

/** Questions to the early warning register. */
public sealed interface EarlyWarningQuery<A> extends Query<A> {

    /**
     * The early warning register of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param kind only those of at least one of these kinds; all where none is named
     * @param band only these bands of the contract's matrix; all where none is named
     * @param trend only these trends; all where none is named
     * @param owner only this person's
     * @param overdue true: only those with an action past its due day; false: only the others
     * @param referred true: only those referred to corporate risk; false: only the others
     * @param raisedFrom only warnings given on this day or later
     * @param raisedTo only warnings given on this day or earlier
     * @param text only early warnings whose title, cause, event, consequence or review contains this text, whatever its capitals, accents
     *     and Unicode form
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
