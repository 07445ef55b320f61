package org.contractgovernance.contracts.assessment;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** What the register of assessments can be asked. */
public sealed interface AssessmentQuery<A> extends Query<A> {

    /**
     * The assessments of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param from only periods that end on this day or later
     * @param to only periods that begin on this day or earlier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Assessments(
            String contract,
            Set<AssessmentStatus> status,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Moment moment,
            Paging paging)
            implements AssessmentQuery<Page<AssessmentLine>> {}

    /**
     * The assessment of a period.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneAssessment(String contract, String assessment, Moment moment)
            implements AssessmentQuery<Single<AssessmentDetail>> {}

    /**
     * Where the assessment of a period comes from, down to clauses, returns and the regime's version.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record AssessmentDerivation(String contract, String assessment, Moment moment)
            implements AssessmentQuery<Single<DerivedAssessment>> {}
}
