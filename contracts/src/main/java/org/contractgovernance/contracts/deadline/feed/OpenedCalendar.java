package org.contractgovernance.contracts.deadline.feed;

import java.util.Set;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.DeadlineKind;

/**
 * What a secret address opens.
 *
 * @param contract reference of the contract
 * @param kinds the kinds of deadline; all where none is named
 * @param maker who made the address, with the rights that the maker had then, limited to this contract
 */
public record OpenedCalendar(String contract, Set<DeadlineKind> kinds, Caller maker) {

    public OpenedCalendar {
        kinds = Set.copyOf(kinds);
    }
}
