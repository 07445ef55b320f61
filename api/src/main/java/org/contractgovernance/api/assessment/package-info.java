/** Assessments of a regime's periods over HTTP. */
@NullMarked
package org.contractgovernance.api.assessment;

import org.jspecify.annotations.NullMarked;
