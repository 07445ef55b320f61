/** Notices of the assessment of performance over HTTP. */
@NullMarked
package org.contractgovernance.api.assessmentnotice;

import org.jspecify.annotations.NullMarked;
