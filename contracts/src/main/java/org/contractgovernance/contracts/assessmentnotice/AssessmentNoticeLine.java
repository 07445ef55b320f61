package org.contractgovernance.contracts.assessmentnotice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A notice of the assessment of performance as it is shown.
 *
 * @param notice the row
 * @param standing which events made the row what it is
 */
public record AssessmentNoticeLine(@JsonUnwrapped AssessmentNoticeEntry notice, Standing standing)
        implements Versioned {}
