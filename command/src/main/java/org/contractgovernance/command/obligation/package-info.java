/** Decides about obligations. */
@NullMarked
package org.contractgovernance.command.obligation;

import org.jspecify.annotations.NullMarked;
