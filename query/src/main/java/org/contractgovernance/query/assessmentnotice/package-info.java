/** The register of notices of the assessment of performance. */
@NullMarked
package org.contractgovernance.query.assessmentnotice;

import org.jspecify.annotations.NullMarked;
