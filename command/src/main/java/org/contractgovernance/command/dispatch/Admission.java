package org.contractgovernance.command.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.record.RecordCommand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.text.TextFields;

/**
 * The checks that every command passes before its entity handles it. An object of this class serves one request and remembers what it has
 * looked up.
 */
final class Admission {

    private final ReferenceData referenceData;
    private final Targets targets;
    private final Request request;
    private final LocalDate today;

    private final Map<String, ContractFacts> standings = new HashMap<>();
    private final Map<String, Targets.Resolved> found = new HashMap<>();
    private final Set<PersonId> known = new HashSet<>();

    Admission(ReferenceData referenceData, Targets targets, Request request, Clock clock) {
        this.referenceData = referenceData;
        this.targets = targets;
        this.request = request;
        this.today = LocalDate.now(clock.withZone(Moment.COUNCIL_TIME));
    }

    /**
     * A command that has passed the checks.
     *
     * @param index its place in the request
     * @param command the command
     * @param target the entity
     * @param context who asks, in what role, from which day
     */
    record Admitted(int index, Command command, Targets.Resolved target, CommandContext context) {}

    /** Applies the checks that hold for every command. */
    Admitted admit(int index, Command command, Role role) {
        refuseIllegible(command);
        LocalDate given = command.effectiveOn();
        LocalDate effectiveOn = given == null ? today : given;
        if (!(command instanceof RegisterContract)) {
            standings
                    .computeIfAbsent(command.contract(), referenceData::contract)
                    .requireStartedFor(role == Role.PROVIDER, effectiveOn);
        }
        CommandContext.requireHasCome(effectiveOn, today);
        requireKnownPeople(command);
        Targets.Resolved target = target(command, role);
        return new Admitted(index, command, target, context(command, role, effectiveOn, target));
    }

    private CommandContext context(Command command, Role role, LocalDate effectiveOn, Targets.Resolved target) {
        Conditions.Idempotency idempotency = request.conditions().idempotency();
        return new CommandContext(
                command.contract(),
                request.caller().actor(),
                request.caller().client(),
                role,
                request.correlation(),
                idempotency == null ? null : idempotency.key(),
                effectiveOn,
                today,
                command.reason(),
                command.source(),
                request.conditions().ifMatch(),
                target.begins() ? null : target.entity());
    }

    /**
     * Refuses illegible texts. Commands about a record that the application sends to itself are exempt, because they may quote anything.
     */
    private static void refuseIllegible(Command command) {
        if (command instanceof RecordCommand || !(command instanceof Record sent)) {
            return;
        }
        for (TextFields.Objection each : TextFields.objections(sent)) {
            throw BrokenRule.of(GeneralRule.ILLEGIBLE_TEXT, each.detail()).at(each.pointer());
        }
    }

    private Targets.Resolved target(Command command, Role role) {
        boolean byProvider = role == Role.PROVIDER;
        String named = command.target().reference();
        if (named.isEmpty()) {
            return targets.of(command, byProvider);
        }
        String key = command.contract() + " " + named + " " + command.getClass().getName() + " " + byProvider;
        return found.computeIfAbsent(key, any -> targets.of(command, byProvider));
    }

    private void requireKnownPeople(Command command) {
        PeopleNamed.in(command).forEach((pointer, person) -> {
            if (!known.contains(person)) {
                if (!referenceData.knows(person)) {
                    throw BrokenRule.of(GeneralRule.UNKNOWN_PERSON).at(pointer);
                }
                known.add(person);
            }
        });
    }
}
