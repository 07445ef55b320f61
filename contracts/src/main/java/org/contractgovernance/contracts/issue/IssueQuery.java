package org.contractgovernance.contracts.issue;

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

/** Questions to the issues log. */
public sealed interface IssueQuery<A> extends Query<A> {

    /**
     * The issues log of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param severity only these severities; all where none is named
     * @param priority only these priorities; all where none is named
     * @param owner only this person's
     * @param service only this service's
     * @param kpi only this KPI's
     * @param overdue true: only those past their due day; false: only the others
     * @param raisedFrom only issues that arose on this day or later
     * @param raisedTo only issues that arose on this day or earlier
     * @param text only issues whose title, description, progress or outcome contains this text, whatever its capitals, accents and Unicode
     *     form
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record IssuesLog(
            String contract,
            Set<IssueStatus> status,
            Set<Severity> severity,
            Set<Priority> priority,
            @Nullable PersonId owner,
            @Nullable String service,
            @Nullable String kpi,
            @Nullable Boolean overdue,
            @Nullable LocalDate raisedFrom,
            @Nullable LocalDate raisedTo,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements IssueQuery<Page<IssueLine>> {}

    /**
     * One issue.
     *
     * @param contract reference of the contract
     * @param issue reference of the issue
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OneIssue(String contract, String issue, Moment moment) implements IssueQuery<Single<IssueLine>> {}
}
