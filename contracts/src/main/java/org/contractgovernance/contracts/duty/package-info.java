/** The duties that the law puts on a council about a contract: which notices are due, by when and why, and the notices of assessment. */
@NullMarked
package org.contractgovernance.contracts.duty;

import org.jspecify.annotations.NullMarked;
