package org.contractgovernance.contracts.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree with all its nodes at hand. */
final class Trees {

    /** The leaves of the test vectors of Certificate Transparency's reference implementation. */
    static final List<String> PUBLISHED_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private final Map<Node, Hash> nodes = new HashMap<>();
    private final Frontier frontier = Frontier.empty();
    private final List<Hash> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>(List.of(Hash.EMPTY));

    static Trees published() {
        Trees tree = new Trees();
        PUBLISHED_LEAVES.forEach(each -> tree.add(HexFormat.of().parseHex(each)));
        return tree;
    }

    static Trees numbered(int size) {
        Trees tree = new Trees();
        for (int i = 0; i < size; i++) {
            tree.add(Integer.toString(i).getBytes(StandardCharsets.UTF_8));
        }
        return tree;
    }

    private void add(byte[] leaf) {
        leaves.add(Hash.ofLeaf(leaf));
        frontier.add(Hash.ofLeaf(leaf), nodes::put);
        roots.add(frontier.root());
    }

    Hash leaf(int index) {
        return leaves.get(index);
    }

    /** The root when it had so many leaves. */
    Hash root(int size) {
        return roots.get(size);
    }

    Hash at(Node node) {
        return Objects.requireNonNull(nodes.get(node), () -> node + " was never made");
    }
}
