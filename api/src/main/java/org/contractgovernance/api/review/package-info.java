/** Series of reviews, and reviews, over HTTP. */
@NullMarked
package org.contractgovernance.api.review;

import org.jspecify.annotations.NullMarked;
