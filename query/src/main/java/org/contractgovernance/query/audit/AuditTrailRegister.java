package org.contractgovernance.query.audit;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The audit trail: a row for each event, keyed by its position. */
public final class AuditTrailRegister implements Register<TrailEntry> {

    private static final Set<EntityKind> EVERY_KIND = Set.of(EntityKind.values());

    @Override
    public RegisterName name() {
        return RegisterName.AUDIT_TRAIL;
    }

    @Override
    public Class<TrailEntry> row() {
        return TrailEntry.class;
    }

    @Override
    public int revision() {
        return 4;
    }

    @Override
    public Set<EntityKind> kinds() {
        return EVERY_KIND;
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return "%019d".formatted(envelope.position());
    }

    @Override
    public @Nullable TrailEntry evolve(@Nullable TrailEntry before, Event event, Envelope envelope) {
        return TrailFold.line(event, envelope);
    }

    @Override
    public String reference(TrailEntry row) {
        return row.reference();
    }

    @Override
    public boolean appendsOnly() {
        return true;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "known_from"), List.of("contract", "caused_by"));
    }

    @Override
    public List<String> counted() {
        return List.of("subject", "event");
    }
}
