package org.contractgovernance.contracts.ledger;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The payment ledger. */
@AutoService(Feature.class)
public final class LedgerFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.PAYMENT_LEDGER;
    }

    @Override
    public Class<LedgerEvent> events() {
        return LedgerEvent.class;
    }

    @Override
    public Class<LedgerCommand> commands() {
        return LedgerCommand.class;
    }
}
