package org.contractgovernance.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int LARGEST = 300;

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }

    @Test
    void thePublishedRootsAreOurs() {
        Trees tree = Trees.published();

        assertThat(Hash.EMPTY.hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
                        .map(size -> tree.root(size).hex())
                        .toList())
                .containsExactly(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void thePublishedProofsAreOurs() {
        Trees tree = Trees.published();

        assertThat(Proofs.inclusion(0, 1, tree::at)).isEmpty();
        assertThat(hex(Proofs.inclusion(0, 8, tree::at)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(Proofs.inclusion(5, 8, tree::at)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(Proofs.inclusion(2, 3, tree::at)))
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(Proofs.consistency(1, 8, tree::at)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(Proofs.consistency(6, 8, tree::at)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(Proofs.consistency(2, 5, tree::at)))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoOther() {
        Trees tree = Trees.numbered(LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> proof = Proofs.inclusion(index, size, tree::at);
                assertThat(Proofs.isIncluded(tree.leaf(index), index, size, tree.root(size), proof))
                        .as("%d of %d", index, size)
                        .isTrue();
                assertThat(Proofs.isIncluded(tree.leaf((index + 1) % LARGEST), index, size, tree.root(size), proof))
                        .isFalse();
                assertThat(Proofs.isIncluded(tree.leaf(index), index + 1, size, tree.root(size), proof))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeIsProvenToHaveGrownFromEverySmallerOne() {
        Trees tree = Trees.numbered(LARGEST);
        for (int size = 0; size <= LARGEST; size++) {
            for (int earlier = 0; earlier <= size; earlier++) {
                List<Hash> proof = Proofs.consistency(earlier, size, tree::at);
                assertThat(Proofs.isConsistent(earlier, tree.root(earlier), size, tree.root(size), proof))
                        .as("%d to %d", earlier, size)
                        .isTrue();
                if (earlier > 0) {
                    Hash other = tree.root(earlier == 1 ? 2 : earlier - 1);
                    assertThat(Proofs.isConsistent(earlier, other, size, tree.root(size), proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aProofOfWhichAnyByteIsAnotherIsNone() {
        Trees tree = Trees.numbered(37);
        List<Hash> included = Proofs.inclusion(20, 37, tree::at);
        List<Hash> grown = Proofs.consistency(21, 37, tree::at);

        for (List<Hash> each : flipped(included)) {
            assertThat(Proofs.isIncluded(tree.leaf(20), 20, 37, tree.root(37), each))
                    .isFalse();
        }
        for (List<Hash> each : flipped(grown)) {
            assertThat(Proofs.isConsistent(21, tree.root(21), 37, tree.root(37), each))
                    .isFalse();
        }
        for (List<Hash> each : shortened(included)) {
            assertThat(Proofs.isIncluded(tree.leaf(20), 20, 37, tree.root(37), each))
                    .isFalse();
        }
        for (List<Hash> each : shortened(grown)) {
            assertThat(Proofs.isConsistent(21, tree.root(21), 37, tree.root(37), each))
                    .isFalse();
        }
    }

    /** The proof with each bit of each byte turned. */
    private static List<List<Hash>> flipped(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            for (int bit = 0; bit < 256; bit++) {
                byte[] bytes = proof.get(i).bytes();
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                List<Hash> other = new ArrayList<>(proof);
                other.set(i, Hash.from(bytes));
                all.add(other);
            }
        }
        return all;
    }

    private static List<List<Hash>> shortened(List<Hash> proof) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> less = new ArrayList<>(proof);
            less.remove(i);
            all.add(less);
            List<Hash> more = new ArrayList<>(proof);
            more.add(i, Hash.EMPTY);
            all.add(more);
        }
        return all;
    }

    @Test
    void aTreeThatIsTakenUpAgainGrowsOn() {
        Trees tree = Trees.numbered(100);
        for (int size = 0; size < 100; size++) {
            Frontier again = Frontier.of(size, tree::at);
            assertThat(again.root()).isEqualTo(tree.root(size));
            again.add(tree.leaf(size));
            assertThat(again.size()).isEqualTo(size + 1);
            assertThat(again.root()).isEqualTo(tree.root(size + 1));
        }
    }

    @Test
    void whatATreeDoesNotHaveIsNotProven() {
        Trees tree = Trees.numbered(5);

        assertThatThrownBy(() -> Proofs.inclusion(5, 5, tree::at)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Proofs.inclusion(-1, 5, tree::at)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Proofs.consistency(6, 5, tree::at)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Proofs.isIncluded(tree.leaf(0), 5, 5, tree.root(5), List.of()))
                .isFalse();
        assertThat(Proofs.isConsistent(6, tree.root(5), 5, tree.root(5), List.of()))
                .isFalse();
        assertThat(Proofs.isConsistent(3, tree.root(3), 5, tree.root(5), List.of()))
                .isFalse();
    }
}
