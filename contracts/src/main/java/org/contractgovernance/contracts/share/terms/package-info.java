/** What a contract says of the share of a gain or a surplus: base, bands, averaging, losses and limits, and whether they agree. */
@NullMarked
package org.contractgovernance.contracts.share.terms;

import org.jspecify.annotations.NullMarked;
