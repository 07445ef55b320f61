/** Variations over HTTP. */
@NullMarked
package org.contractgovernance.api.variation;

import org.jspecify.annotations.NullMarked;
