package org.contractgovernance.query.assessmentnotice;

import java.sql.SQLException;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeEntry;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeLine;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeQuery.AssessmentNotices;
import org.contractgovernance.contracts.assessmentnotice.AssessmentNoticeStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of assessment notices. */
final class AssessmentNoticesHandler implements QueryHandler<AssessmentNotices, Page<AssessmentNoticeLine>> {

    @Override
    public Class<AssessmentNotices> question() {
        return AssessmentNotices.class;
    }

    @Override
    public Page<AssessmentNoticeLine> answer(AssessmentNotices query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.ASSESSMENT_NOTICES, AssessmentNoticeEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", AssessmentNoticeStatus.values())
                .countedBy("status", "true")
                .page(query.paging(), shown -> new AssessmentNoticeLine(shown.row(), shown.standing()));
    }
}
