/** Answers what other terms of a performance regime would have come to. */
@NullMarked
package org.contractgovernance.query.whatif;

import org.jspecify.annotations.NullMarked;
