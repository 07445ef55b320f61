/** What is stated of a contract's procurement: identifiers, organisations, category, special regimes, longest term and estimated value. */
@NullMarked
package org.contractgovernance.contracts.particulars;

import org.jspecify.annotations.NullMarked;
