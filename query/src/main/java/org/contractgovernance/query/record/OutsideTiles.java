package org.contractgovernance.query.record;

import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Tile;
import org.jspecify.annotations.Nullable;

/** What is kept of the trees outside the database, where its administrator has no say. */
public interface OutsideTiles {

    /** Nothing is kept outside. */
    OutsideTiles NONE = new OutsideTiles() {
        @Override
        public @Nullable Checkpoint signed() {
            return null;
        }

        @Override
        public byte[] hashes(Tile tile) {
            return new byte[0];
        }
    };

    /** The latest checkpoint of the tree over the whole store whose signature holds; none where there is none. */
    @Nullable Checkpoint signed();

    /** The latest checkpoint of a contract's tree whose signature holds, by the tree's name; none where there is none. */
    default @Nullable Checkpoint signed(String tree) {
        return null;
    }

    /** The hashes of a tile of the tree over the whole store, one after the other, as many as are left; none where it was lost. */
    byte[] hashes(Tile tile);
}
