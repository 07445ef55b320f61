package org.contractgovernance.contracts.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a contract's checkpoint about the whole store, which links the two trees: {@code store <size> <root>}.
 *
 * @param size size of the whole store's tree
 * @param root the hash over that tree
 */
public record StoreCommitment(long size, Hash root) {

    private static final String BEGINS = "store ";

    /** The line in the checkpoint. */
    public String line() {
        return BEGINS + size + " " + root.base64();
    }

    /** The commitment in a checkpoint; none unless there is exactly one, in the form of {@link #line}. */
    public static @Nullable StoreCommitment in(Checkpoint checkpoint) {
        List<String> said = checkpoint.more().stream()
                .filter(each -> each.startsWith(BEGINS))
                .toList();
        String[] parts = said.size() == 1 ? said.getFirst().split(" ", -1) : new String[0];
        if (parts.length != 3) {
            return null;
        }
        try {
            return new StoreCommitment(Long.parseLong(parts[1]), Hash.fromBase64(parts[2]));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
