/** The register of series of reviews. */
@NullMarked
package org.contractgovernance.query.review.series;

import org.jspecify.annotations.NullMarked;
