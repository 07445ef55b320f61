package org.contractgovernance.contracts.register;

import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is asked for.
 *
 * @param size the largest number of entries, from 1 to {@value #LARGEST}
 * @param cursor the cursor of the next page, as the page before gave it; it keeps the moment, so that all pages belong to one consistent
 *     list
 * @param sort name of the column to sort by, with a hyphen before it for the greatest first; none: the list's own order
 */
public record Paging(
        int size,
        @Unrecorded @Nullable String cursor,
        @Nullable String sort) {

    /** The largest page. */
    public static final int LARGEST = 200;

    /** The default size of a page. */
    public static final int USUAL = 50;

    /** The first page in the list's own order. */
    public static final Paging FIRST = new Paging(USUAL, null, null);

    /** The size, refused where a page may not have it. */
    public static int checked(int size) {
        if (size < 1 || size > LARGEST) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "a page has from 1 to %d entries".formatted(LARGEST))
                    .at("limit");
        }
        return size;
    }
}
