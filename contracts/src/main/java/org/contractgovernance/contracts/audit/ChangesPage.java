package org.contractgovernance.contracts.audit;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.jspecify.annotations.Nullable;

/**
 * Some of the differences in a contract's registers between two moments.
 *
 * @param entries the rows that differ, register by register and in the order of their keys
 * @param next cursor of the next page; absent on the last
 * @param people names of the people whose identifiers occur in the entries, where names are known
 * @param incomplete entities that may be missing or out of date, because one of their events could not be read
 * @param from the earlier moment
 * @param to the later moment
 */
public record ChangesPage(
        List<RowChange> entries,
        @Nullable String next,
        Map<String, String> people,
        List<Incomplete> incomplete,
        AsOf from,
        AsOf to) {}
