/** Writes one contract's record with what proves it, for whoever checks it elsewhere. */
@NullMarked
package org.contractgovernance.query.export;

import org.jspecify.annotations.NullMarked;
