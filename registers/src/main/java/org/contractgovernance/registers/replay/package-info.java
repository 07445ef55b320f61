/** Rebuilds registers beside the ones in use, entity by entity. */
@NullMarked
package org.contractgovernance.registers.replay;

import org.jspecify.annotations.NullMarked;
