/** Writes one contract's record with its proofs, to be checked elsewhere. */
@NullMarked
package org.contractgovernance.query.export;

import org.jspecify.annotations.NullMarked;
