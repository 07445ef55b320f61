package org.contractgovernance.command.risktool;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.risktool.UnmatchedRiskCommand.ReportUnmatchedRisk;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent;
import org.contractgovernance.contracts.risktool.UnmatchedRiskEvent.UnmatchedRiskReported;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** A risk of a contract that the corporate risk tool holds and that has no early warning here. Council only. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Unmatched extends AggregateRoot<UnmatchedRiskEvent> {

    private @Nullable ToolRisk reported;
    private @Nullable LocalDate reportedOn;

    /** Used by Axon, which then reads the risk from its events, or begins it. */
    Unmatched() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(ReportUnmatchedRisk command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (reportedOn != null) {
            context.requireNotBefore(reportedOn, "the tool last reported on it");
        }
        if (command.owner() != null) {
            referenceData.requireKnown(command.owner(), "/owner");
        }
        ToolRisk now =
                new ToolRisk(command.score(), command.owner(), command.status(), Boolean.TRUE.equals(command.closed()));
        if (now.equals(reported)) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        begins(
                EntityId.of(EntityKind.UNMATCHED_RISK, command.contract(), command.toolReference()),
                command.toolReference());
        happens(new UnmatchedRiskReported(command.toolReference(), reported, now), Visibility.COUNCIL_ONLY, null);
    }

    @Override
    protected void evolve(UnmatchedRiskEvent event, Occasion happened) {
        switch (event) {
            case UnmatchedRiskReported e -> {
                fixVisibility(Visibility.COUNCIL_ONLY);
                reported = e.reported();
                reportedOn = happened.effectiveOn();
            }
        }
    }
}
