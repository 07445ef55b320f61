/** The record of a contract itself: that it was checked against what proves it, and what of it was redacted. */
@NullMarked
package org.contractgovernance.contracts.record;

import org.jspecify.annotations.NullMarked;
