package org.contractgovernance.query.ledger;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.LedgerEntry;
import org.contractgovernance.contracts.ledger.LedgerLines;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of the events that make somebody owe something. */
public final class LedgerRegister {

    /** The payment ledger: a row for each event that adds a line, keyed by its position. */
    public static final Register<LedgerEntry> PAYMENT_LEDGER = Register.of(
                    RegisterName.PAYMENT_LEDGER,
                    LedgerEntry.class,
                    EntityKind.ASSESSMENT,
                    EntityKind.PAYMENT_BY_RESULTS,
                    EntityKind.GAIN_SHARE)
            .revision(2)
            .rowForEachEvent(event -> !LedgerLines.of(event).isEmpty(), LedgerEntry::of)
            .called(LedgerEntry::reference)
            .listedBy("contract", "effective_on")
            .build();

    private LedgerRegister() {}
}
