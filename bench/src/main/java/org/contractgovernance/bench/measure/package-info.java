/** Says who used the machine while something was measured, and refuses what somebody else disturbed. */
@NullMarked
package org.contractgovernance.bench.measure;

import org.jspecify.annotations.NullMarked;
