/** What a regime does to a period: points, repeats, credits and failures, each step told by the calculation that takes it. */
@NullMarked
package org.contractgovernance.contracts.regime.reckoning;

import org.jspecify.annotations.NullMarked;
