/** Turns many measurements into few numbers: medians, spreads, ratios, a table and a file. */
@NullMarked
package org.contractgovernance.bench.figures;

import org.jspecify.annotations.NullMarked;
