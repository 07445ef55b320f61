/**
 * Proof that a record is whole and as it was written: a tree of hashes over all events, proofs about it, and signed statements of where
 * it stood. Plain Java, so that whoever checks needs nothing of ours but this. To
 * sign is in a package of its own.
 */
@NullMarked
package org.contractgovernance.contracts.proof;

import org.jspecify.annotations.NullMarked;
