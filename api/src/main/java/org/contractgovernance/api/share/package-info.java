/** A contract's share of gains and surpluses over HTTP. */
@NullMarked
package org.contractgovernance.api.share;

import org.jspecify.annotations.NullMarked;
