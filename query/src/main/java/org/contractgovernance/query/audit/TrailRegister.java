package org.contractgovernance.query.audit;

import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of every event there is. */
public final class TrailRegister {

    /** The audit trail: a row for each event, keyed by its position. */
    public static final Register<TrailEntry> AUDIT_TRAIL = Register.of(
                    RegisterName.AUDIT_TRAIL, TrailEntry.class, EntityKind.values())
            .revision(4)
            .rowForEachEvent(TrailFold::line)
            .called(TrailEntry::reference)
            .listedBy("contract", "known_from")
            .listedBy("contract", "caused_by")
            .countedBy("subject", "event")
            .build();

    private TrailRegister() {}
}
