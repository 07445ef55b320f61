package org.contractgovernance.contracts.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a bundle and of its files.
 *
 * @param format {@value #FORMAT}: the format of the whole bundle
 * @param contract reference of the contract
 * @param madeFor the reader of the bundle
 * @param store the whole store's tree; absent for the provider, because its size would reveal that something else was recorded
 * @param tree the contract's tree
 * @param since size of the earlier tree in {@link BundleFile#SINCE}, which proves that the whole store's tree has only grown since; absent
 *     where that was not asked for
 * @param events number of events
 * @param rows number of versions of rows, in all registers
 * @param madeAt when it was made, by the database's clock
 * @param madeBy version of the software that made the bundle
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
     * A tree, as its signed note describes it.
     *
     * @param origin the tree's name
     * @param size number of leaves
     */
    public record Tree(String origin, long size) {}

    /**
     * A file.
     *
     * @param name its path in the bundle
     * @param size number of bytes
     * @param sha256 the hash of the bytes, in hexadecimal digits
     */
    public record File(String name, long size, String sha256) {}
}
