/** The record of a contract itself: its checks against its proofs, and its redactions. */
@NullMarked
package org.contractgovernance.contracts.record;

import org.jspecify.annotations.NullMarked;
