package org.contractgovernance.query.audit;

import org.contractgovernance.contracts.audit.Subject;
import org.contractgovernance.contracts.audit.TrailEntry;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.record.RecordEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;

/** How an event becomes a line of the audit trail. */
public final class TrailFold {

    private TrailFold() {}

    /** The line of an event. */
    public static TrailEntry line(Event event, Envelope envelope) {
        Metadata metadata = envelope.metadata();
        Told told = tell(event, metadata.reference());
        return new TrailEntry(
                envelope.contract(),
                envelope.position(),
                envelope.id(),
                envelope.name(),
                subject(event),
                envelope.entity(),
                reference(event, envelope),
                told.line(),
                told.changes(),
                metadata.reason(),
                metadata.source(),
                metadata.actor(),
                metadata.client(),
                metadata.role(),
                envelope.recordedAt(),
                envelope.effectiveOn(),
                envelope.visibility(),
                metadata.correlation(),
                metadata.causation());
    }

    private static Told tell(Event event, String reference) {
        return switch (event) {
            case ContractEvent e -> ContractTold.of(e);
            case KpiEvent e -> KpiTold.of(e, reference);
            case IssueEvent e -> IssueTold.of(e, reference);
            case EarlyWarningEvent e -> EarlyWarningTold.of(e, reference);
            case UnmatchedRiskEvent e -> UnmatchedRiskTold.of(e);
            case RecordEvent e -> RecordTold.of(e);
            default -> throw new IllegalArgumentException("the trail does not know " + event.getClass());
        };
    }

    private static Subject subject(Event event) {
        return switch (event) {
            case ContractEvent e -> Subject.CONTRACT;
            case KpiEvent e -> Subject.KPI;
            case IssueEvent e -> Subject.ISSUE;
            case EarlyWarningEvent e -> Subject.EARLY_WARNING;
            case UnmatchedRiskEvent e -> Subject.UNMATCHED_RISK;
            case RecordEvent e -> Subject.RECORD;
            default -> throw new IllegalArgumentException("the trail does not know " + event.getClass());
        };
    }

    /** What people call the entity, and for a KPI's return the period as well. */
    private static String reference(Event event, Envelope envelope) {
        String reference = envelope.metadata().reference();
        return event instanceof KpiEvent.ReturnEvent e ? reference + " " + e.period() : reference;
    }
}
