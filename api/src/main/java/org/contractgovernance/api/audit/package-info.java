/** The audit trail over HTTP. */
@NullMarked
package org.contractgovernance.api.audit;

import org.jspecify.annotations.NullMarked;
