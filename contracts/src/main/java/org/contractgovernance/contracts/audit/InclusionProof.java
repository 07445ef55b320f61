package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * Proof that an event stands in its place in a tree of hashes (RFC 9162, 2.1.3). Hashes are SHA-256, in base64.
 *
 * @param origin which tree, as its checkpoints call it
 * @param index the event's place, from 0
 * @param size how many leaves the tree has
 * @param leaf the hash of the event's leaf
 * @param root the hash over the tree
 * @param hashes the proof, from the leaf upwards
 */
public record InclusionProof(String origin, long index, long size, String leaf, String root, List<String> hashes) {}
