/** The agenda of a review, which assembles itself from what has changed since the last one. */
@NullMarked
package org.contractgovernance.contracts.review.agenda;

import org.jspecify.annotations.NullMarked;
