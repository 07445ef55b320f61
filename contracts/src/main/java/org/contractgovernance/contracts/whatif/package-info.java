/**
 * What other terms of a performance regime, of payment by results or of a share would have come to, had they held while everything happened that
 * did. Nothing is written.
 */
@NullMarked
package org.contractgovernance.contracts.whatif;

import org.jspecify.annotations.NullMarked;
