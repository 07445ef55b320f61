package org.contractgovernance.query;

import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.query.audit.TrailRegister;
import org.contractgovernance.query.feature.ReadModels;
import org.contractgovernance.query.ledger.LedgerRegister;
import org.contractgovernance.registers.fold.Register;

/** All registers, for folding events here or on the auditor's own machine. */
public final class EveryRegister {

    /** The registers of the features, the payment ledger, which follows several of them, and the audit trail, which takes in every event. */
    private static final List<Register<?>> ALL = Stream.concat(
                    ReadModels.all().stream().flatMap(each -> each.registers().stream()),
                    Stream.of(LedgerRegister.PAYMENT_LEDGER, TrailRegister.AUDIT_TRAIL))
            .toList();

    private EveryRegister() {}

    /** The registers, in no particular order. All callers get the same objects, so that knowledge about a fold is shared. */
    public static List<Register<?>> registers() {
        return ALL;
    }
}
