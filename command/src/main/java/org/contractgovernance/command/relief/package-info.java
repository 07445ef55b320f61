/** Decides about relief. */
@NullMarked
package org.contractgovernance.command.relief;

import org.jspecify.annotations.NullMarked;
