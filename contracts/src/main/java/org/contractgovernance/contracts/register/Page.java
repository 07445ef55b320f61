package org.contractgovernance.contracts.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register.
 *
 * @param <E> what an entry is
 * @param entries the entries of this page, in the order asked for
 * @param total how many entries pass the filters, over all pages
 * @param totals for each main column of the list, how many of those entries have each word; withdrawn entries count only under
 *     {@code status}
 * @param next cursor of the next page; absent on the last
 * @param people names of the people whose identifiers occur in the entries, where names are known
 * @param incomplete entities that may be missing or out of date
 * @param asOf the moment that the answer describes
 */
public record Page<E>(
        List<E> entries,
        long total,
        Map<String, Map<String, Long>> totals,
        @Nullable String next,
        Map<String, String> people,
        List<Incomplete> incomplete,
        AsOf asOf) {}
