package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * Proof that a tree of hashes still begins with the whole of an earlier tree (RFC 9162, 2.1.4). Hashes are SHA-256, in base64.
 *
 * @param origin the tree's name in its checkpoints
 * @param from how many leaves the earlier tree had
 * @param fromRoot the hash over the earlier tree
 * @param to how many leaves the tree has
 * @param toRoot the hash over the tree
 * @param hashes the proof
 */
public record ConsistencyProof(
        String origin, long from, String fromRoot, long to, String toRoot, List<String> hashes) {}
