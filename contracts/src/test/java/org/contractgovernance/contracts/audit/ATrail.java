package org.contractgovernance.contracts.audit;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.register.Paging;

/** The audit trail for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include({AuditQuery.AuditTrail.class, TrailEntry.class})
public final class ATrail {

    private ATrail() {}

    /** All of it, as it stands. */
    public static AuditTrailBuilder all() {
        return AuditTrailBuilder.builder()
                .contract(AContract.REFERENCE)
                .subject(Set.of())
                .role(Set.of())
                .event(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
