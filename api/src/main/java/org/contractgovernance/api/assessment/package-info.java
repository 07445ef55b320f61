/** Assessments of the periods of a performance regime over HTTP. */
@NullMarked
package org.contractgovernance.api.assessment;

import org.jspecify.annotations.NullMarked;
