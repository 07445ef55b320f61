package org.contractgovernance.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Node;

/** A growing tree with all its nodes at hand, a few millions of them if need be. */
final class NodesAtHand implements Node.Source {

    private static final int LENGTH = 32;

    private final Frontier frontier = Frontier.empty();
    private final List<byte[]> levels = new ArrayList<>();

    void add(Hash leaf) {
        frontier.add(leaf, this::keep);
    }

    private void keep(Node node, Hash hash) {
        if (levels.size() == node.level()) {
            levels.add(new byte[LENGTH]);
        }
        byte[] level = levels.get(node.level());
        int at = Math.toIntExact(node.index() * LENGTH);
        if (level.length <= at) {
            level = Arrays.copyOf(level, Math.max(at + LENGTH, level.length * 2));
            levels.set(node.level(), level);
        }
        System.arraycopy(hash.bytes(), 0, level, at, LENGTH);
    }

    long size() {
        return frontier.size();
    }

    @Override
    public Hash at(Node node) {
        int at = Math.toIntExact(node.index() * LENGTH);
        return Hash.from(Arrays.copyOfRange(levels.get(node.level()), at, at + LENGTH));
    }
}
