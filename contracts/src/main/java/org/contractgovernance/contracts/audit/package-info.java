/** The audit trail of contract performance: one plain line for everything that happened. */
@NullMarked
package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.NullMarked;
