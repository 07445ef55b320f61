/** What a contract's performance regime says, each term with its clause, and whether its terms agree with one another. */
@NullMarked
package org.contractgovernance.contracts.regime.terms;

import org.jspecify.annotations.NullMarked;
