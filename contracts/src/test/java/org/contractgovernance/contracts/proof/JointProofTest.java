package org.contractgovernance.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.contractgovernance.contracts.proof.JointProof.Placed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JointProofTest {

    private static List<Hash> proof(Trees tree, int size, long... places) {
        List<Hash> proof = new ArrayList<>();
        JointProof.make(LongStream.of(places).iterator(), size, tree::at, proof::add);
        return proof;
    }

    private static List<Placed> placed(Trees tree, long... places) {
        return LongStream.of(places)
                .mapToObj(each -> new Placed(each, tree.leaf((int) each)))
                .toList();
    }

    private static @Nullable Hash root(int size, List<Placed> leaves, List<Hash> proof) {
        return JointProof.root(size, leaves.iterator(), proof.iterator());
    }

    private static long[] subset(long bits) {
        return LongStream.range(0, Long.SIZE)
                .filter(each -> (bits >> each & 1) == 1)
                .toArray();
    }

    @Test
    void everySubsetOfEverySmallTreeIsProven() {
        Trees tree = Trees.numbered(10);
        for (int size = 0; size <= 10; size++) {
            for (long bits = 0; bits < 1L << size; bits++) {
                long[] places = subset(bits);
                assertThat(root(size, placed(tree, places), proof(tree, size, places)))
                        .as("%s of %d", places, size)
                        .isEqualTo(tree.root(size));
            }
        }
    }

    @Test
    void randomSubsetsOfLargerTreesAreProvenWithFewHashes() {
        Trees tree = Trees.numbered(3_000);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            int size = 1 + random.nextInt(3_000);
            int one = 1 + random.nextInt(64);
            long[] places = LongStream.range(0, size)
                    .filter(each -> random.nextInt(one) == 0)
                    .toArray();
            List<Hash> proof = proof(tree, size, places);
            assertThat(root(size, placed(tree, places), proof)).isEqualTo(tree.root(size));
            double each = places.length == 0 ? 1 : Math.log((double) size / places.length) / Math.log(2) + 1;
            assertThat(proof).hasSizeLessThanOrEqualTo((int) Math.ceil(Math.max(1, places.length) * each) + 12);
        }
    }

    @Test
    void ofOneLeafItIsAsLongAsAProofOfOne() {
        Trees tree = Trees.numbered(300);
        for (int index = 0; index < 300; index++) {
            assertThat(proof(tree, 300, index))
                    .containsExactlyInAnyOrderElementsOf(Proofs.inclusion(index, 300, tree::at));
        }
    }

    @Test
    void aByteThatIsAnotherIsNoticed() {
        Trees tree = Trees.numbered(37);
        long[] places = {2, 3, 11, 30, 36};
        List<Hash> proof = proof(tree, 37, places);
        List<Placed> leaves = placed(tree, places);
        for (int i = 0; i < proof.size() * 32; i++) {
            List<Hash> other = new ArrayList<>(proof);
            other.set(i / 32, flipped(proof.get(i / 32), i % 32));
            assertThat(root(37, leaves, other)).isNotEqualTo(tree.root(37));
        }
        for (int i = 0; i < leaves.size() * 32; i++) {
            List<Placed> other = new ArrayList<>(leaves);
            Placed leaf = leaves.get(i / 32);
            other.set(i / 32, new Placed(leaf.index(), flipped(leaf.leaf(), i % 32)));
            assertThat(root(37, other, proof)).isNotEqualTo(tree.root(37));
        }
    }

    private static Hash flipped(Hash hash, int at) {
        byte[] bytes = hash.bytes();
        bytes[at] ^= 1;
        return Hash.from(bytes);
    }

    @Test
    void leavesElsewhereFewerOrMoreAndAProofCutShortAreNone() {
        Trees tree = Trees.numbered(37);
        long[] places = {2, 3, 11, 30, 36};
        List<Hash> proof = proof(tree, 37, places);
        List<Placed> leaves = placed(tree, places);
        for (int i = 0; i < leaves.size(); i++) {
            for (long elsewhere = -1; elsewhere <= 37; elsewhere++) {
                if (elsewhere != leaves.get(i).index()) {
                    List<Placed> other = new ArrayList<>(leaves);
                    other.set(i, new Placed(elsewhere, leaves.get(i).leaf()));
                    assertThat(root(37, other, proof)).isNotEqualTo(tree.root(37));
                }
            }
            List<Placed> fewer = new ArrayList<>(leaves);
            fewer.remove(i);
            assertThat(root(37, fewer, proof)).isNotEqualTo(tree.root(37));
            List<Placed> twice = new ArrayList<>(leaves);
            twice.add(i, leaves.get(i));
            assertThat(root(37, twice, proof)).isNull();
        }
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            assertThat(root(37, leaves, shorter)).isNotEqualTo(tree.root(37));
            List<Hash> longer = new ArrayList<>(proof);
            longer.add(i, Hash.EMPTY);
            assertThat(root(37, leaves, longer)).isNotEqualTo(tree.root(37));
        }
        for (int size = 0; size <= 40; size++) {
            if (size != 37) {
                assertThat(root(size, leaves, proof)).isNotEqualTo(tree.root(37));
            }
        }
    }

    @Test
    void placesThatNoTreeHasAreRefused() {
        Trees tree = Trees.numbered(5);
        for (long[] places : List.of(new long[] {5}, new long[] {-1}, new long[] {2, 2}, new long[] {3, 1})) {
            Iterator<Hash> none = List.<Hash>of().iterator();
            assertThatThrownBy(() -> proof(tree, 5, places)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(JointProof.root(5, placed(Trees.numbered(9), 7).iterator(), none))
                    .isNull();
        }
    }
}
