/** Formal notices: served by one party on the other, received on the day that the contract says, and answered. */
@NullMarked
package org.contractgovernance.contracts.notice;

import org.jspecify.annotations.NullMarked;
