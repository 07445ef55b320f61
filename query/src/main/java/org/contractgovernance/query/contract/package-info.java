/** The register of contracts. */
@NullMarked
package org.contractgovernance.query.contract;

import org.jspecify.annotations.NullMarked;
