/** The register of duties of the law, and their clocks. */
@NullMarked
package org.contractgovernance.query.duty;

import org.jspecify.annotations.NullMarked;
