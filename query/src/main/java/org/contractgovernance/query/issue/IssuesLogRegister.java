package org.contractgovernance.query.issue;

import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.register.Register;
import org.jspecify.annotations.Nullable;

/** The issues log: a row for each issue. */
public final class IssuesLogRegister implements Register<IssueEntry> {

    @Override
    public RegisterName name() {
        return RegisterName.ISSUES_LOG;
    }

    @Override
    public Class<IssueEntry> row() {
        return IssueEntry.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<EntityKind> kinds() {
        return Set.of(EntityKind.ISSUE);
    }

    @Override
    public @Nullable String key(Event event, Envelope envelope) {
        return event instanceof IssueEvent ? envelope.entity() : null;
    }

    @Override
    public @Nullable IssueEntry evolve(@Nullable IssueEntry before, Event event, Envelope envelope) {
        return event instanceof IssueEvent e ? IssueFold.evolve(before, e, envelope) : before;
    }

    @Override
    public String reference(IssueEntry row) {
        return row.reference();
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("contract", "number"));
    }

    @Override
    public List<String> counted() {
        return List.of("status", "severity", "priority");
    }
}
