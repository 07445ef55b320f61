/** Decides how the assessment of a period is proposed, restated, responded to and decided. */
@NullMarked
package org.contractgovernance.command.assessment;

import org.jspecify.annotations.NullMarked;
