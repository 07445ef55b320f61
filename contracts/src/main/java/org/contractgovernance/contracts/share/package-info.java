/** A contract's share of gains and surpluses: its terms, and the statements that both parties certify year by year. */
@NullMarked
package org.contractgovernance.contracts.share;

import org.jspecify.annotations.NullMarked;
