package org.contractgovernance.query.risktool;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.UnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The register of risks that the corporate risk tool holds and that are no early warning: a row for each reference of the tool's. */
public final class UnmatchedRisks implements Register<UnmatchedRisk> {

    @Override
    public RegisterName name() {
        return RegisterName.UNMATCHED_RISKS;
    }

    @Override
    public Class<UnmatchedRisk> row() {
        return UnmatchedRisk.class;
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.UNMATCHED_RISK);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof UnmatchedRiskEvent ? envelope.entity() : null;
    }

    @Override
    public @Nullable UnmatchedRisk evolve(@Nullable UnmatchedRisk before, Event event, Envelope envelope) {
        return event instanceof UnmatchedRiskEvent e ? UnmatchedRiskFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String reference(UnmatchedRisk row) {
        return row.toolReference();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "tool_reference"));
    }
}
