/** Answers what other terms of a performance regime, of payment by results or of a share would have come to. */
@NullMarked
package org.contractgovernance.query.whatif;

import org.jspecify.annotations.NullMarked;
