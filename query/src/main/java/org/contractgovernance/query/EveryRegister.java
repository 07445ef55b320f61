package org.contractgovernance.query;

import java.util.List;
import org.contractgovernance.query.audit.AuditTrailRegister;
import org.contractgovernance.query.contract.ContractsRegister;
import org.contractgovernance.query.earlywarning.EarlyWarnings;
import org.contractgovernance.query.issue.IssuesLogRegister;
import org.contractgovernance.query.kpi.KpisRegister;
import org.contractgovernance.query.kpi.ReturnsRegister;
import org.contractgovernance.query.register.Register;
import org.contractgovernance.query.risktool.UnmatchedRisks;

/** Every register there is, for whoever folds events into them, here or on the auditor's own machine. */
public final class EveryRegister {

    private EveryRegister() {}

    /** The registers, in no particular order. A new feature adds its own here. */
    public static List<Register<?>> registers() {
        return List.of(
                new ContractsRegister(),
                new KpisRegister(),
                new ReturnsRegister(),
                new IssuesLogRegister(),
                new EarlyWarnings(),
                new UnmatchedRisks(),
                new AuditTrailRegister());
    }
}
