package org.contractgovernance.api.risktool.push;

import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.risktool.RiskEvent;
import org.contractgovernance.contracts.risktool.RiskFeed;

/** Where nothing makes what the risk tool is told. */
final class NothingTold implements RiskFeed {

    @Override
    public long head() {
        return 0;
    }

    @Override
    public Part after(long position, int limit, Reader reader) {
        return new Part(List.of(), position);
    }

    @Override
    public List<RiskEvent> at(Collection<Long> positions, Reader reader) {
        return List.of();
    }
}
