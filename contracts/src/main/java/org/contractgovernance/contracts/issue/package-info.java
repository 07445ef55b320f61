/** An issue: a request for change, an off-specification, a problem or a concern, and what becomes of it. */
@NullMarked
package org.contractgovernance.contracts.issue;

import org.jspecify.annotations.NullMarked;
