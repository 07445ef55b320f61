/** The register of reviews, and the agendas that assemble themselves from the other registers. */
@NullMarked
package org.contractgovernance.query.review;

import org.jspecify.annotations.NullMarked;
