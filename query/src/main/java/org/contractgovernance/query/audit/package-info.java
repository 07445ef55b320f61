/** The audit trail of contract performance. */
@NullMarked
package org.contractgovernance.query.audit;

import org.jspecify.annotations.NullMarked;
