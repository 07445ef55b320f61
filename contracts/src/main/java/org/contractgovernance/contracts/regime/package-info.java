/** A contract's performance regime: how it is set and amended, and what of it is shown. */
@NullMarked
package org.contractgovernance.contracts.regime;

import org.jspecify.annotations.NullMarked;
