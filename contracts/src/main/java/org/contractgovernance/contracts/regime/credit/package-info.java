/** The forms in which a contract takes a credit from its charges: what each says, and what it comes to for a period. */
@NullMarked
package org.contractgovernance.contracts.regime.credit;

import org.jspecify.annotations.NullMarked;
