/** The register of performance regimes, and what a regime does to the standard cases. */
@NullMarked
package org.contractgovernance.query.regime;

import org.jspecify.annotations.NullMarked;
