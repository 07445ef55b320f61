/** The arithmetic of deadlines: what starts a clock, what counts, what pauses it, and when it has run out. */
@NullMarked
package org.contractgovernance.contracts.clock;

import org.jspecify.annotations.NullMarked;
