/** The register of occurrences. */
@NullMarked
package org.contractgovernance.query.occurrence;

import org.jspecify.annotations.NullMarked;
