/** Holds the tables in use against what their events make of them, and writes nothing. */
@NullMarked
package org.contractgovernance.registers.check;

import org.jspecify.annotations.NullMarked;
