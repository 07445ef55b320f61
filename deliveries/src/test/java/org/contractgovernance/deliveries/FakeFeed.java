package org.contractgovernance.deliveries;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.contractgovernance.contracts.risktool.ARisk;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskEventKind;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.contracts.term.Visibility;

/** What the risk tool is told, as the tests wish. */
final class FakeFeed implements RiskFeed {

    private final ConcurrentSkipListMap<Long, RiskEvent> events = new ConcurrentSkipListMap<>();
    private volatile long head;
    private volatile String broken = "";
    private volatile long brokenAt;

    /** What happened there cannot be told. */
    void breaksAt(long position) {
        brokenAt = position;
    }

    /** What happened in this contract can be told to nobody. */
    void breaks(String contract) {
        broken = contract;
    }

    void tell(long position, String contract) {
        tell(position, contract, Visibility.SHARED);
    }

    void tell(long position, String contract, Visibility visibility) {
        Risk risk = ARisk.referred()
                .contract(contract)
                .reference("EW-1")
                .title("Places for pupils")
                .visibility(visibility)
                .build();
        events.put(
                position, new RiskEvent(position, Instant.ofEpochSecond(position), RiskEventKind.RISK_REVISED, risk));
        head = Math.max(head, position);
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public Part after(long position, int limit, Reader reader) {
        if (reader.contracts().contains(broken)) {
            throw new IllegalStateException("what was recorded cannot be read");
        }
        long until = head;
        List<RiskEvent> some = events.tailMap(position, false).headMap(until, true).values().stream()
                .filter(each -> isFor(each, reader))
                .limit(limit)
                .toList();
        return new Part(some, some.size() < limit ? until : some.getLast().position());
    }

    @Override
    public List<RiskEvent> at(Collection<Long> positions, Reader reader) {
        if (positions.contains(brokenAt)) {
            throw new IllegalStateException("what was recorded cannot be read");
        }
        return positions.stream()
                .sorted()
                .map(events::get)
                .filter(each -> each != null && isFor(each, reader))
                .toList();
    }

    private static boolean isFor(RiskEvent event, Reader reader) {
        return (reader.everyContract()
                        || reader.contracts().contains(event.risk().contract()))
                && (reader.councilOnly() || event.risk().visibility() == Visibility.SHARED);
    }
}
