package org.contractgovernance.query.assessmentnotice;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeLine;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeQuery.OneAssessmentNotice;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of assessment notices. */
@AutoService(QueryHandlers.class)
public final class AssessmentNoticeHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new AssessmentNoticesHandler(),
                SingleHandler.of(
                        OneAssessmentNotice.class,
                        AssessmentNoticeReadModel.ASSESSMENT_NOTICES,
                        (notices, query) -> notices.numbered(query.assessmentNotice()),
                        (shown, day) -> new AssessmentNoticeLine(shown.row(), shown.standing())));
    }
}
