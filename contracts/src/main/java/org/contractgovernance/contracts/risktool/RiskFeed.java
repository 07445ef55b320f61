package org.contractgovernance.contracts.risktool;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the corporate risk tool is told, in order of position: for whatever sends it on. Nobody's question, so it is not in the access log.
 */
public interface RiskFeed {

    /**
     * For whom it is.
     *
     * @param contracts references of the contracts that they are told of
     * @param everyContract whether that is all contracts, those to come included
     * @param councilOnly whether they are told what is the council's alone; otherwise only what is shared with the provider, and of that
     *     nothing that would show that there is more
     */
    record Reader(Set<String> contracts, boolean everyContract, boolean councilOnly) {

        public Reader {
            contracts = Set.copyOf(contracts);
        }
    }

    /**
     * Some of it.
     *
     * @param events in order of position
     * @param through everything up to this position is in it, or in what came before
     */
    record Part(List<RiskEvent> events, long through) {}

    /** How far the registers have come, which is how far anything can be told. */
    long head();

    /**
     * What comes after a position.
     *
     * @param limit so many at most, from 1
     */
    Part after(long position, int limit, Reader reader);

    /** What was told at these positions, of those at which anything was, in order. */
    List<RiskEvent> at(Collection<Long> positions, Reader reader);
}
