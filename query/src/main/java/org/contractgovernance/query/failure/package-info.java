/** What failures set off: the register, its questions, and the jobs that set off and escalate. */
@NullMarked
package org.contractgovernance.query.failure;

import org.jspecify.annotations.NullMarked;
