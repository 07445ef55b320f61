package org.contractgovernance.command.desk;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.contractgovernance.command.directory.Directory;
import org.contractgovernance.command.entity.Act;
import org.contractgovernance.command.record.ContractRecord;
import org.contractgovernance.command.risktool.Unmatched;
import org.contractgovernance.command.store.CommandKeys;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.contract.ContractCommand;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand;
import org.contractgovernance.contracts.issue.IssueCommand;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiCommand.DefineKpi;
import org.contractgovernance.contracts.record.RecordCommand;
import org.contractgovernance.contracts.risktool.UnmatchedRiskCommand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entity that a command is for. */
@Component
final class Targets implements CommandTargetResolver {

    private final Directory directory;

    Targets(Directory directory) {
        this.directory = directory;
    }

    /**
     * The entity that a command is for.
     *
     * @param entity its identifier; for an entity that the command begins, known beforehand only where it is natural
     * @param begins whether the command begins it
     */
    record Target(String entity, boolean begins) {

        /** An entity whose identifier is made up when it begins. */
        static final Target NEW = new Target("", true);

        /** What the reference says by itself: of a contract, and of a KPI. Empty for others. */
        static String referenceIn(String entity) {
            if (entity.startsWith("contract:")) {
                return entity.substring("contract:".length());
            }
            return entity.startsWith("kpi:") ? entity.substring(entity.indexOf('/') + 1) : "";
        }
    }

    /**
     * The target. A reference that nobody has is an unknown entity, and so, by the same look-up, is one that the provider may
     * not know of: the one takes no longer than the other, and waits for nothing.
     */
    Target of(Command command, boolean byProvider) {
        String contract = command.contract();
        return switch (command) {
            case RegisterContract c -> new Target("contract:" + contract, true);
            case ContractCommand c -> new Target("contract:" + contract, false);
            case DefineKpi c -> new Target("kpi:" + contract + "/" + c.code(), true);
            case KpiCommand c -> known(contract, Directory.Kind.KPI, c.code(), byProvider);
            case IssueCommand.OnIssue c -> known(contract, Directory.Kind.ISSUE, c.issue(), byProvider);
            case IssueCommand c -> Target.NEW;
            case EarlyWarningCommand.OnEarlyWarning c ->
                known(contract, Directory.Kind.EARLY_WARNING, c.earlyWarning(), byProvider);
            case EarlyWarningCommand c -> Target.NEW;
            case UnmatchedRiskCommand.ReportUnmatchedRisk c ->
                new Target(Unmatched.idOf(contract, c.toolReference()), false);
            // begun by whoever is first: a command, or the database's owner who redacts
            case RecordCommand c -> new Target(ContractRecord.idOf(contract), false);
            default -> throw new IllegalArgumentException("nobody knows what " + command.getClass() + " is for");
        };
    }

    /** What the command itself calls its target; empty where it does not name it. */
    static String namedIn(Command command) {
        return switch (command) {
            case ContractCommand c -> c.contract();
            case KpiCommand c -> c.code();
            case IssueCommand.OnIssue c -> c.issue();
            case EarlyWarningCommand.OnEarlyWarning c -> c.earlyWarning();
            case UnmatchedRiskCommand.ReportUnmatchedRisk c -> c.toolReference();
            case RecordCommand c -> c.contract();
            default -> "";
        };
    }

    private Target known(String contract, Directory.Kind kind, String reference, boolean byProvider) {
        return new Target(
                directory
                        .entity(contract, kind, reference, byProvider)
                        .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY)),
                false);
    }

    @Override
    public @Nullable VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        Object found = message.getMetaData().get(CommandKeys.TARGET);
        if (found != null) {
            return new VersionedAggregateIdentifier((Object) found.toString(), null);
        }
        Target target =
                of((Command) message.getPayload(), Act.of(message.getMetaData()).byProvider());
        return target.begins() ? null : new VersionedAggregateIdentifier((Object) target.entity(), null);
    }
}
