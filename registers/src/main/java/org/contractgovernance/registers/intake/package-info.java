/** Reads recorded events and hands each to the folds that it concerns; what cannot be taken in is parked. */
@NullMarked
package org.contractgovernance.registers.intake;

import org.jspecify.annotations.NullMarked;
