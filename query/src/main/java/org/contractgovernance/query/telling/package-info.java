/** One way to tell what follows from the record: sources name candidates from the registers, the job sends them, and each entity decides. */
@NullMarked
package org.contractgovernance.query.telling;

import org.jspecify.annotations.NullMarked;
