package org.contractgovernance.query.issue;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.issue.IssueQuery.OneIssue;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the issues log. */
@AutoService(QueryHandlers.class)
public final class IssueHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new IssuesLogHandler(),
                SingleHandler.of(
                        OneIssue.class,
                        IssueReadModel.ISSUES_LOG,
                        (issues, query) -> issues.numbered(query.issue()),
                        IssuesLogHandler::line));
    }
}
