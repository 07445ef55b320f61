/** Rectification plans: how the provider puts right what was not good enough, who decides about it by when, and what follows a failure. */
@NullMarked
package org.contractgovernance.contracts.rectification;

import org.jspecify.annotations.NullMarked;
