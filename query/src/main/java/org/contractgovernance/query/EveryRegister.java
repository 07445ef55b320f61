package org.contractgovernance.query;

import java.util.List;
import org.contractgovernance.query.audit.AuditTrailRegister;
import org.contractgovernance.query.contract.ContractsRegister;
import org.contractgovernance.query.earlywarning.EarlyWarnings;
import org.contractgovernance.query.issue.IssuesLogRegister;
import org.contractgovernance.query.kpi.KpisRegister;
import org.contractgovernance.query.kpi.ReturnsRegister;
import org.contractgovernance.query.register.Guarded;
import org.contractgovernance.query.register.Register;
import org.contractgovernance.query.risktool.UnmatchedRisks;

/** Every register there is, for whoever folds events into them, here or on the auditor's own machine. */
public final class EveryRegister {

    /** A new feature adds its own here. */
    private static final List<Register<?>> ALL = List.of(
            Guarded.of(new ContractsRegister()),
            Guarded.of(new KpisRegister()),
            Guarded.of(new ReturnsRegister()),
            Guarded.of(new IssuesLogRegister()),
            Guarded.of(new EarlyWarnings()),
            Guarded.of(new UnmatchedRisks()),
            Guarded.of(new AuditTrailRegister()));

    private EveryRegister() {}

    /** The registers, in no particular order: the same for everybody, so that what one has found of a fold all others know. */
    public static List<Register<?>> registers() {
        return ALL;
    }
}
