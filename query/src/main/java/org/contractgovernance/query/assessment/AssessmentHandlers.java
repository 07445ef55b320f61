package org.contractgovernance.query.assessment;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.assessment.AssessmentDetail;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.assessment.AssessmentLine;
import org.contractgovernance.contracts.assessment.AssessmentQuery.Assessments;
import org.contractgovernance.contracts.assessment.AssessmentQuery.OneAssessment;
import org.contractgovernance.contracts.assessment.AssessmentStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** Answers what can be asked of assessments. */
@AutoService(QueryHandlers.class)
public final class AssessmentHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new AssessmentsHandler(),
                SingleHandler.of(
                        OneAssessment.class,
                        AssessmentReadModel.ASSESSMENTS,
                        (assessments, query) -> assessments.where("period = ?", query.assessment()),
                        (shown, day) -> AssessmentDetail.on(day, shown.row(), shown.standing())),
                new AssessmentDerivationHandler(traces));
    }

    /** Answers the assessments of a contract. */
    private static final class AssessmentsHandler implements QueryHandler<Assessments, Page<AssessmentLine>> {

        @Override
        public Class<Assessments> question() {
            return Assessments.class;
        }

        @Override
        public Page<AssessmentLine> answer(Assessments query, RegistersAsOf snapshot) throws SQLException {
            return snapshot.list(RegisterName.ASSESSMENTS, AssessmentEntry.class)
                    .of(query.contract())
                    .whereOneOf("status", query.status())
                    .whereGiven("period_to >= ?", query.from())
                    .whereGiven("period_from <= ?", query.to())
                    .sortedBy("periodFrom", "period_from", "date", true)
                    .sortedBy("points", "points", "numeric", true)
                    .sortedBy("proposedCredit", "proposed_credit", "numeric", true)
                    .sortedBy("sayUntil", "say_until", "date", false)
                    .sortedByRank("status", "status", AssessmentStatus.values())
                    .countedBy("status", "true")
                    .page(query.paging(), shown -> AssessmentLine.on(snapshot.day(), shown.row(), shown.standing()));
        }
    }
}
