/** The register of schemes of delegation. */
@NullMarked
package org.contractgovernance.query.delegation;

import org.jspecify.annotations.NullMarked;
