/** Turns many measurements into few numbers, and refuses those that something else on the machine disturbed. */
@NullMarked
package org.contractgovernance.bench.measure;

import org.jspecify.annotations.NullMarked;
