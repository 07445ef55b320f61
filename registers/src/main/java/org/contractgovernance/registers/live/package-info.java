/** Takes events into the tables in the order of their positions, one batch a transaction. */
@NullMarked
package org.contractgovernance.registers.live;

import org.jspecify.annotations.NullMarked;
