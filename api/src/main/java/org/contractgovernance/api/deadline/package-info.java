/** Speaks HTTP about deadlines: the list of who owes what by when, and the same as a feed for calendar programs. */
@NullMarked
package org.contractgovernance.api.deadline;

import org.jspecify.annotations.NullMarked;
