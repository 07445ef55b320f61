/** Series of reviews, with the terms of reference that both parties agree. */
@NullMarked
package org.contractgovernance.contracts.review.series;

import org.jspecify.annotations.NullMarked;
