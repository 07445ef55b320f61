/** The contents of an evidence bundle: one contract's record in a ZIP, with its proofs, to be checked without our server. */
@NullMarked
package org.contractgovernance.contracts.bundle;

import org.jspecify.annotations.NullMarked;
