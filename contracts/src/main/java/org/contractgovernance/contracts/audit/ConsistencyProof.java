package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * Proof that a tree of hashes begins with all that it once was (RFC 9162, 2.1.4). Hashes are SHA-256, in base64.
 *
 * @param origin which tree, as its checkpoints call it
 * @param from how many leaves it had
 * @param fromRoot the hash over it then
 * @param to how many leaves it has
 * @param toRoot the hash over it now
 * @param hashes the proof
 */
public record ConsistencyProof(
        String origin, long from, String fromRoot, long to, String toRoot, List<String> hashes) {}
