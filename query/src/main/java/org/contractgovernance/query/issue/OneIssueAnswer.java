package org.contractgovernance.query.issue;

import java.sql.SQLException;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueLine;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Snapshot;

/** Answers one issue. */
public final class OneIssueAnswer implements Answer<OneIssue, Single<IssueLine>> {

    @Override
    public Class<OneIssue> question() {
        return OneIssue.class;
    }

    @Override
    public Single<IssueLine> answer(OneIssue query, Snapshot snapshot) throws SQLException {
        return snapshot.single(IssuesLogAnswer.line(
                snapshot.list(RegisterName.ISSUES_LOG, IssueEntry.class)
                        .of(query.contract())
                        .numbered(query.issue())
                        .theOne(),
                snapshot.day()));
    }
}
