/** The register of relief. */
@NullMarked
package org.contractgovernance.query.relief;

import org.jspecify.annotations.NullMarked;
