/** The register of obligations, with the instances for which they are owed. */
@NullMarked
package org.contractgovernance.query.obligation;

import org.jspecify.annotations.NullMarked;
