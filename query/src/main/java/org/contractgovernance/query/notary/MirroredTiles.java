package org.contractgovernance.query.notary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Tile;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.query.record.OutsideTiles;
import org.jspecify.annotations.Nullable;

/** The content of the mirror, for checks of the record. */
public final class MirroredTiles implements OutsideTiles {

    private final Signer signer;
    private final OutsideFolder folder;

    /**
     * @param path the folder of the mirror
     */
    public MirroredTiles(Signer signer, Path path) {
        this.signer = signer;
        this.folder = new OutsideFolder(path);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Altered where the notary did not sign the content
     */
    @Override
    public @Nullable Checkpoint signed() {
        return signed(TreeName.WHOLE_STORE);
    }

    @Override
    public @Nullable Checkpoint signed(String tree) {
        try {
            String note = folder.checkpoint(tree);
            return note == null ? null : Checkpoints.read(signer, tree, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] hashes(Tile tile) {
        try {
            return folder.held(tile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
