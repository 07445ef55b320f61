package org.contractgovernance.query.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.Tiles;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.record.RecordFault;
import org.contractgovernance.contracts.record.RecordFault.Kind;
import org.contractgovernance.registers.check.Differences;
import org.jspecify.annotations.Nullable;

/**
 * The trees over each contract's own events, and over what of these its provider may see: whether they are made of these events, as they
 * are kept and as they were signed.
 */
final class ContractTrees {

    private final Map<String, Long> sizes;
    private final Function<String, Function<Tile, byte[]>> tiles;
    private final Function<String, @Nullable Checkpoint> signed;
    private final Map<String, Own> trees = new HashMap<>();

    /**
     * @param sizes how many leaves each tree in the database has, by its name
     * @param tiles its tiles
     * @param signed what was signed of it last
     */
    ContractTrees(
            Map<String, Long> sizes,
            Function<String, Function<Tile, byte[]>> tiles,
            Function<String, @Nullable Checkpoint> signed) {
        this.sizes = sizes;
        this.tiles = tiles;
        this.signed = signed;
    }

    /** A tree's events so far. */
    private static final class Own {

        final long size;
        final @Nullable Checkpoint signed;

        @Nullable Frontier frontier = Frontier.empty();

        @Nullable Hash kept;

        @Nullable Hash signedRoot;

        long events;

        Own(long size, @Nullable Checkpoint signed) {
            this.size = size;
            this.signed = signed;
        }

        void add(@Nullable Hash leaf) {
            events++;
            Frontier so = frontier;
            if (leaf == null || so == null) {
                frontier = null;
                return;
            }
            so.add(leaf);
            if (so.size() == size) {
                kept = so.root();
            }
            if (signed != null && so.size() == signed.size()) {
                signedRoot = so.root();
            }
        }
    }

    /** Takes the next event, in the order of positions. */
    void take(StoredLeaf row) {
        own(TreeName.of(row.contract())).add(row.hash());
        if (row.forProvider() != null) {
            own(TreeName.shared(row.contract())).add(row.forProvider());
        }
    }

    private Own own(String tree) {
        return trees.computeIfAbsent(tree, each -> new Own(sizes.getOrDefault(each, 0L), signed.apply(each)));
    }

    /** How many events each contract has. */
    Map<String, Long> events() {
        Map<String, Long> events = new HashMap<>();
        trees.forEach((tree, own) -> {
            if (!TreeName.isShared(tree)) {
                events.put(TreeName.contract(tree), own.events);
            }
        });
        return events;
    }

    /** Tells what does not agree, of contracts of which no event was found at fault. */
    void end(Function<String, Boolean> faulty, Differences told) {
        sizes.keySet().forEach(this::own);
        trees.forEach((tree, own) -> {
            String contract = TreeName.contract(tree);
            String what =
                    TreeName.isShared(tree) ? "what is shared with the contract's provider" : "the contract's record";
            if (faulty.apply(contract)) {
                return;
            }
            Checkpoint checkpoint = own.signed;
            if (checkpoint != null && checkpoint.size() > 0 && !Objects.equals(checkpoint.root(), own.signedRoot)) {
                told.fault(
                        contract,
                        new RecordFault(
                                Kind.CHECKPOINT_CONTRADICTED,
                                null,
                                null,
                                null,
                                "%s was altered among its first %d events".formatted(what, checkpoint.size())));
            } else if (own.size > 0 && !isMadeOf(tree, own)) {
                told.fault(
                        contract,
                        new RecordFault(
                                Kind.TREE_ALTERED,
                                null,
                                null,
                                null,
                                "the tree of %s, of %d leaves, is not made of its events".formatted(what, own.size)));
            }
        });
    }

    private boolean isMadeOf(String tree, Own own) {
        try {
            Hash root = Frontier.of(own.size, new Tiles(tiles.apply(tree))).root();
            return Objects.equals(root, own.kept);
        } catch (IllegalArgumentException e) {
            // a tile lacks what it should have
            return false;
        }
    }
}
