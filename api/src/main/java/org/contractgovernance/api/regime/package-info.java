/** A contract's performance regime over HTTP. */
@NullMarked
package org.contractgovernance.api.regime;

import org.jspecify.annotations.NullMarked;
