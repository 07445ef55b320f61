/** Decides how a contract's performance regime is set and amended. */
@NullMarked
package org.contractgovernance.command.regime;

import org.jspecify.annotations.NullMarked;
