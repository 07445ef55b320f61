package org.contractgovernance.contracts.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is, and what it is made of.
 *
 * @param format {@value #FORMAT}: how all of it is written
 * @param contract reference of the contract
 * @param madeFor for whom
 * @param store the whole store's tree; absent for the provider, whom its size would tell that something else was recorded
 * @param tree the contract's tree
 * @param since how large the whole store's tree was from which on {@link BundleFile#SINCE} proves that it grew; absent where that was not
 *     asked for
 * @param events how many events
 * @param rows how many versions of rows, in all registers
 * @param madeAt when it was made, by the database's clock
 * @param madeBy which version of the software made it
 * @param files every file but the manifest and its hash
 */
public record Manifest(
        String format,
        String contract,
        BundleReader madeFor,
        @Nullable Tree store,
        Tree tree,
        @Nullable Long since,
        long events,
        long rows,
        Instant madeAt,
        String madeBy,
        List<File> files) {

    /** The only format there is so far. */
    public static final String FORMAT = "contract-governance evidence 1";

    /**
     * A tree as its signed note says it was.
     *
     * @param origin which tree
     * @param size how many leaves
     */
    public record Tree(String origin, long size) {}

    /**
     * A file.
     *
     * @param name its path in the bundle
     * @param size how many bytes
     * @param sha256 their hash, in hexadecimal digits
     */
    public record File(String name, long size, String sha256) {}
}
