package org.contractgovernance.query.ledger;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.ledger.ApplicationEntry;
import org.contractgovernance.contracts.ledger.LedgerEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of the documents that lines were applied to. */
@AutoService(ReadModel.class)
public final class LedgerReadModel implements ReadModel {

    /** The register of applications: a row for each line that was applied. */
    public static final Register<ApplicationEntry> LEDGER_APPLICATIONS = Register.of(
                    RegisterName.LEDGER_APPLICATIONS, ApplicationEntry.class, EntityKind.PAYMENT_LEDGER)
            .revision(2)
            .rowForEachPart(LedgerEvent.class, "line", LedgerEvent::line, ApplicationFold::evolve)
            .called(ApplicationEntry::line)
            .listedBy("contract", "line")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.PAYMENT_LEDGER;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(LEDGER_APPLICATIONS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(LedgerEvent.class, (event, reference) -> LedgerNarrator.tell(event))
                .calling((event, reference) -> reference + " " + event.line());
    }
}
