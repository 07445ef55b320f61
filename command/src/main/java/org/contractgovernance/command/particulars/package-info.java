/** Decides about the particulars of contracts. */
@NullMarked
package org.contractgovernance.command.particulars;

import org.jspecify.annotations.NullMarked;
