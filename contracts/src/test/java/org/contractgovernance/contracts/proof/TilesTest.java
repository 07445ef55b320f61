package org.contractgovernance.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final int SIZE = 70_000;

    private final Map<Node, Hash> nodes = new HashMap<>();
    private final Map<Tile, byte[]> tiles = new HashMap<>();
    private final Frontier frontier = Frontier.empty();

    private void grow(int size) {
        while (frontier.size() < size) {
            frontier.add(Hash.ofLeaf(Long.toString(frontier.size()).getBytes(StandardCharsets.UTF_8)), (node, hash) -> {
                nodes.put(node, hash);
                if (Tile.keeps(node)) {
                    tiles.merge(Tile.of(node), hash.bytes(), NoteKey::joined);
                }
            });
        }
    }

    @Test
    void theyHoldWhatTheTreeHolds() {
        grow(SIZE);
        Tiles kept = new Tiles(tiles::get);

        assertThat(nodes).allSatisfy((node, hash) -> assertThat(kept.at(node)).isEqualTo(hash));
        assertThat(tiles).allSatisfy((tile, hashes) -> assertThat(hashes).hasSize(32 * tile.width(SIZE)));
        assertThat(tiles).containsOnlyKeys(tiles.keySet()).hasSize(274 + 2 + 1);
        assertThat(Frontier.of(SIZE, kept).root()).isEqualTo(frontier.root());
        assertThat(Proofs.isIncluded(
                        kept.at(new Node(0, 65_535)),
                        65_535,
                        SIZE,
                        frontier.root(),
                        Proofs.inclusion(65_535, SIZE, kept)))
                .isTrue();
    }

    @Test
    void whatIsNotThereYetIsRefused() {
        grow(300);
        Tiles kept = new Tiles(tile -> tiles.getOrDefault(tile, new byte[0]));

        assertThatThrownBy(() -> kept.at(new Node(0, 300))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kept.at(new Node(8, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kept.at(new Node(16, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theirPathsAreThoseOfTheSpecification() {
        assertThat(new Tile(0, 0).path(Tile.WIDTH)).isEqualTo("tile/0/000");
        assertThat(new Tile(0, 1_234_067).path(Tile.WIDTH)).isEqualTo("tile/0/x001/x234/067");
        assertThat(new Tile(1, 273).path(112)).isEqualTo("tile/1/273.p/112");
        assertThat(Arrays.asList(0, 1, 256, 300).stream()
                        .map(size -> new Tile(0, 0).width(size))
                        .toList())
                .containsExactly(0, 1, 256, 256);
    }
}
