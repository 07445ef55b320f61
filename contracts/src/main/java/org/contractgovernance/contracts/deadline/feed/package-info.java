/** Secret addresses at which calendar programs read deadlines without a token: who makes them, and what they open. */
@NullMarked
package org.contractgovernance.contracts.deadline.feed;

import org.jspecify.annotations.NullMarked;
