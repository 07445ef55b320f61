/** Decides about notices of the assessment of performance. */
@NullMarked
package org.contractgovernance.command.assessmentnotice;

import org.jspecify.annotations.NullMarked;
