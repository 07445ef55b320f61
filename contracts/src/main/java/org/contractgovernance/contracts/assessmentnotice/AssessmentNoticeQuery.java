package org.contractgovernance.contracts.assessmentnotice;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** Questions to the register of assessment notices. */
public sealed interface AssessmentNoticeQuery<A> extends Query<A> {

    /**
     * The notices of the assessment of performance of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record AssessmentNotices(String contract, Set<AssessmentNoticeStatus> status, Moment moment, Paging paging)
            implements AssessmentNoticeQuery<Page<AssessmentNoticeLine>> {}

    /**
     * One notice.
     *
     * @param contract reference of the contract
     * @param assessmentNotice reference of the notice
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneAssessmentNotice(String contract, String assessmentNotice, Moment moment)
            implements AssessmentNoticeQuery<Single<AssessmentNoticeLine>> {}
}
