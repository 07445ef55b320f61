/** Calls receivers, and only where that is allowed. */
@NullMarked
package org.contractgovernance.deliveries.calling;

import org.jspecify.annotations.NullMarked;
