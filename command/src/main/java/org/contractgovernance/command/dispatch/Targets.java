package org.contractgovernance.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the entity that a command is for. */
@Component
final class Targets implements CommandTargetResolver {

    private final ReferenceData referenceData;

    Targets(ReferenceData referenceData) {
        this.referenceData = referenceData;
    }

    /**
     * The entity that a command is for.
     *
     * @param entity its identifier; empty where the identifier is made when the entity begins
     * @param begins whether the command begins it
     */
    record Resolved(String entity, boolean begins) {}

    /**
     * The entity of a command. An unused reference is an unknown entity. For the provider, the same look-up makes an entity that the
     * provider may not know of unknown too. Both take equally long, and neither waits for anything.
     */
    Resolved of(Command command, boolean byProvider) {
        return switch (command.target()) {
            case Target.Begun begun -> new Resolved(text(begun.id()), true);
            case Target.Known known -> new Resolved(known.id().toString(), false);
            case Target.Found found ->
                new Resolved(
                        referenceData
                                .entity(command.contract(), found.kind(), found.reference(), byProvider)
                                .orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY)),
                        false);
        };
    }

    private static String text(@Nullable EntityId id) {
        return id == null ? "" : id.toString();
    }

    @Override
    public @Nullable VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        String target = CommandContext.of(message).target();
        return target == null ? null : new VersionedAggregateIdentifier((Object) target, null);
    }
}
