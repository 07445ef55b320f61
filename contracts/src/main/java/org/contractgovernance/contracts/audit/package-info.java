/** The audit trail of contract performance: one plain line for each event. */
@NullMarked
package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.NullMarked;
