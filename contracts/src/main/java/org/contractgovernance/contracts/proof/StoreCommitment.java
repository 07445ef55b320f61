package org.contractgovernance.contracts.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract's checkpoint says of the whole store, and so ties the two trees: a line {@code store <size> <root>}.
 *
 * @param size how far the whole store's tree had come
 * @param root the hash over it
 */
public record StoreCommitment(long size, Hash root) {

    private static final String BEGINS = "store ";

    /** The line that a checkpoint says it with. */
    public String line() {
        return BEGINS + size + " " + root.base64();
    }

    /** What a checkpoint says; nothing where it does not say one thing, as {@link #line} writes it. */
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
