/** Checks what is on record: every event against its leaf, every register against what its events make of it. */
@NullMarked
package org.contractgovernance.query.record;

import org.jspecify.annotations.NullMarked;
