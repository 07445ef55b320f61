/** The register engine: folds events into rows, keeps every version of a row, and rebuilds any register beside the one in use. */
@NullMarked
package org.contractgovernance.registers;

import org.jspecify.annotations.NullMarked;
