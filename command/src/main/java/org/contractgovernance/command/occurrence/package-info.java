/** Decides about occurrences. */
@NullMarked
package org.contractgovernance.command.occurrence;

import org.jspecify.annotations.NullMarked;
