package org.contractgovernance.query.issue;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.QueryHandlers;
import org.contractgovernance.query.desk.Traces;

/** Answers what can be asked of the issues log. */
@AutoService(QueryHandlers.class)
public final class IssueHandlers implements QueryHandlers {

    @Override
    public List<Answer<?, ?>> handlers(Traces traces) {
        return List.of(new IssuesLogAnswer(), new OneIssueAnswer());
    }
}
