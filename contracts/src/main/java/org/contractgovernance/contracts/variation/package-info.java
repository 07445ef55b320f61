/** Variations: what the parties agree to change of a contract, its services, KPIs and regime, from a day on. */
@NullMarked
package org.contractgovernance.contracts.variation;

import org.jspecify.annotations.NullMarked;
