/** The register of assessments. */
@NullMarked
package org.contractgovernance.query.assessment;

import org.jspecify.annotations.NullMarked;
