package org.contractgovernance.query.earlywarning;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The early warning register: a row for each early warning. */
public final class EarlyWarnings implements Register<EarlyWarningEntry> {

    @Override
    public RegisterName name() {
        return RegisterName.EARLY_WARNING_REGISTER;
    }

    @Override
    public Class<EarlyWarningEntry> row() {
        return EarlyWarningEntry.class;
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.EARLY_WARNING);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof EarlyWarningEvent ? envelope.entity() : null;
    }

    @Override
    public @Nullable EarlyWarningEntry evolve(@Nullable EarlyWarningEntry before, Event event, Envelope envelope) {
        return event instanceof EarlyWarningEvent e ? EarlyWarningFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String reference(EarlyWarningEntry row) {
        return row.reference();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "number"));
    }

    @Override
    public List<String> counted() {
        return List.of("status", "band", "trend");
    }
}
