/** Variations decide. */
@NullMarked
package org.contractgovernance.command.variation;

import org.jspecify.annotations.NullMarked;
