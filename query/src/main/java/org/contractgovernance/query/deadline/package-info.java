/** What the passing of time does to the clocks of deadlines, and who owes what by when. */
@NullMarked
package org.contractgovernance.query.deadline;

import org.jspecify.annotations.NullMarked;
