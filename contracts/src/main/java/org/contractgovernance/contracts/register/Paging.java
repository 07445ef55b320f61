package org.contractgovernance.contracts.register;

import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param size how many entries at most; from 1 to {@value #LARGEST}
 * @param cursor where the page before said that the next begins; it keeps the moment, so that a list that is paged through
 *     is one consistent list
 * @param sort name of the column to sort by, with a hyphen before it for the greatest first; none: the list's own order
 */
public record Paging(
        int size,
        @Unrecorded @Nullable String cursor,
        @Nullable String sort) {

    /** The largest page. */
    public static final int LARGEST = 200;

    /** The size of a page where nothing is said. */
    public static final int USUAL = 50;

    /** The first page in the list's own order. */
    public static final Paging FIRST = new Paging(USUAL, null, null);

    /** The size, if a page may have it. */
    public static int checked(int size) {
        if (size < 1 || size > LARGEST) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "a page has from 1 to %d entries".formatted(LARGEST))
                    .at("limit");
        }
        return size;
    }
}
