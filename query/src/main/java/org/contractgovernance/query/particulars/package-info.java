/** The register of particulars. */
@NullMarked
package org.contractgovernance.query.particulars;

import org.jspecify.annotations.NullMarked;
