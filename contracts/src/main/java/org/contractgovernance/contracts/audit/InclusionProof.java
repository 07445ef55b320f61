package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * Proof that a tree of hashes has an event at its place (RFC 9162, 2.1.3). Hashes are SHA-256, in base64.
 *
 * @param origin the tree's name in its checkpoints
 * @param index the event's place, from 0
 * @param size how many leaves the tree has
 * @param leaf the hash of the event's leaf
 * @param root the hash over the tree
 * @param hashes the proof, from the leaf upwards
 */
public record InclusionProof(String origin, long index, long size, String leaf, String root, List<String> hashes) {}
