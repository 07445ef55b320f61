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

/** What the issues log can be asked. */
public sealed interface IssueQuery<A> extends Query<A> {

    /**
     * The issues log of a contract.
     *
     * @param contract reference of the contract
     * @param status these statuses only; none named: all
     * @param severity these severities only; none named: all
     * @param priority these priorities only; none named: all
     * @param owner this person's only
     * @param service this service's only
     * @param kpi this KPI's only
     * @param overdue those that are, or are not, past their day
     * @param raisedFrom arisen on this day or later
     * @param raisedTo arisen on this day or earlier
     * @param text title, description, progress or outcome contain this, whatever capitals, marks and spelling in Unicode
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
