/**
 * Proof that a record is complete and as it was written: a tree of hashes over all events, proofs about the tree, and signed statements of
 * its state. Plain Java, so that a verifier needs no other part of this software. Signing is in a package of its own.
 */
@NullMarked
package org.contractgovernance.contracts.proof;

import org.jspecify.annotations.NullMarked;
