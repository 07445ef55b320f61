/** Calls receivers, and only where that is allowed. */
@NullMarked
package org.contractgovernance.api.risktool.push.calling;

import org.jspecify.annotations.NullMarked;
