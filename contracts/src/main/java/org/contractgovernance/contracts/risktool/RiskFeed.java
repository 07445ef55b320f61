package org.contractgovernance.contracts.risktool;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The events that are reported to the corporate risk tool, in order of position, for the part of the application that delivers them. No
 * person asks here, so the access log has no entry.
 */
public interface RiskFeed {

    /**
     * A reader of the feed.
     *
     * @param contracts references of the contracts whose events the reader gets
     * @param everyContract whether the reader gets the events of all contracts, with future ones
     * @param councilOnly whether the reader gets council-only events too; otherwise the reader gets only what is shared with the provider,
     *     and nothing that would show that there is more
     */
    record Reader(Set<String> contracts, boolean everyContract, boolean councilOnly) {

        public Reader {
            contracts = Set.copyOf(contracts);
        }
    }

    /**
     * Some of the feed.
     *
     * @param events in order of position
     * @param through everything up to this position is in this part or in an earlier one
     */
    record Part(List<RiskEvent> events, long through) {}

    /** The position that the registers have reached: the feed goes no further. */
    long head();

    /**
     * The events after a position.
     *
     * @param limit the largest number of events, from 1
     */
    Part after(long position, int limit, Reader reader);

    /** The events at these positions, in order. A position without an event is left out. */
    List<RiskEvent> at(Collection<Long> positions, Reader reader);
}
