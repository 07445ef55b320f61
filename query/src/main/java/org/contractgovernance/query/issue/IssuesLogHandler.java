package org.contractgovernance.query.issue;

import java.sql.SQLException;
import java.time.LocalDate;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.IssuesLog;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the issues log. */
public final class IssuesLogHandler implements QueryHandler<IssuesLog, Page<IssueLine>> {

    private static final String COUNTS = "status <> 'withdrawn'";

    private static final String OVERDUE = "coalesce(due_on < ? AND status IN ('open', 'escalated'), false)";

    @Override
    public Class<IssuesLog> question() {
        return IssuesLog.class;
    }

    @Override
    public Page<IssueLine> answer(IssuesLog query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<IssueEntry> list = snapshot.list(RegisterName.ISSUES_LOG, IssueEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("severity", query.severity())
                .whereOneOf("priority", query.priority())
                .whereGiven("owner = ?", query.owner())
                .whereGiven("service = ?", query.service())
                .whereGiven("kpi = ?", query.kpi())
                .whereGiven("raised_on >= ?", query.raisedFrom())
                .whereGiven("raised_on <= ?", query.raisedTo())
                .whereContains(query.text(), "title", "description", "progress", "outcome");
        if (query.overdue() != null) {
            list.where(query.overdue() ? OVERDUE : "NOT " + OVERDUE, snapshot.day());
        }
        return list.sortedBy("reference", "number", "bigint", true)
                .sortedByRank("severity", "severity", Severity.values())
                .sortedByRank("priority", "priority", Priority.values())
                .sortedByRank("status", "status", IssueStatus.values())
                .sortedBy("raisedOn", "raised_on", "date", false)
                .sortedBy("dueOn", "coalesce(due_on, 'infinity')", "date", false)
                .sortedBy("title", "lower(title)", "text", false)
                .countedBy("status", "true")
                .countedBy("severity", COUNTS)
                .countedBy("priority", COUNTS)
                .page(query.paging(), shown -> line(shown, snapshot.day()));
    }

    static IssueLine line(RegisterQuery.Shown<IssueEntry> shown, LocalDate day) {
        IssueEntry issue = shown.row();
        boolean overdue = issue.handling().dueOn() != null
                && issue.handling().dueOn().isBefore(day)
                && issue.state().status().isLive();
        return new IssueLine(issue, overdue, shown.standing());
    }
}
