/** Decides about series of reviews and their terms of reference. */
@NullMarked
package org.contractgovernance.command.review.series;

import org.jspecify.annotations.NullMarked;
