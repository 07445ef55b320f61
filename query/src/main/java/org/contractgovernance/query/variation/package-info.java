/** The register of variations, and the job that makes the changes of those that are agreed. */
@NullMarked
package org.contractgovernance.query.variation;

import org.jspecify.annotations.NullMarked;
