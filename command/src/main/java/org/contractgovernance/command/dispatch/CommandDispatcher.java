package org.contractgovernance.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.contractgovernance.command.dispatch.Admission.Admitted;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.store.EventStorage;
import org.contractgovernance.command.store.Receipts;
import org.contractgovernance.command.store.StaleDecision;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Authorisation;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Carries out every request to change something, in five stages: authorise (may the caller ask for this), {@link Once} (a repetition gets
 * the earlier answer), admit ({@link Admission}: the checks for every command), decide (Axon's command bus finds and calls each command's
 * aggregate) and record (all events and the receipt together, when the unit of work commits).
 *
 * <p>The answer comes when the events are durable. Where another request was faster, the dispatcher admits and decides again.
 */
@Component
public final class CommandDispatcher implements Commands {

    private static final int ATTEMPTS = 6;

    private final ReferenceData referenceData;
    private final Targets targets;
    private final Once once;
    private final CommandTransaction step;
    private final Clock clock;
    private final MeterRegistry meters;

    CommandDispatcher(
            CommandBus bus,
            EventStorage storage,
            ReferenceData referenceData,
            Targets targets,
            Receipts receipts,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        this.referenceData = referenceData;
        this.targets = targets;
        this.once = new Once(receipts);
        this.step = new CommandTransaction(bus, storage);
        this.clock = clock;
        this.meters = meters.getIfAvailable(CompositeMeterRegistry::new);
    }

    @Override
    public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a request has at least one command");
        }
        String given = CorrelationId.current();
        String correlation = given == null ? UuidCreator.getTimeOrderedEpoch().toString() : given;
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        CorrelationId.Scope scope = CorrelationId.entered(correlation);
        try (scope) {
            Accepted accepted = receive(new Request(List.copyOf(commands), caller, conditions, correlation));
            outcome = accepted.repeated() ? "repeated" : "accepted";
            return accepted;
        } catch (BrokenRule e) {
            outcome = e.rule().code();
            throw e;
        } catch (BrokenRules e) {
            outcome = "several-rules";
            throw e;
        } catch (RuntimeException e) {
            throw RefusalCause.of(e);
        } finally {
            sample.stop(Timer.builder("commands")
                    .description("requests to change something, by what they ask and how they were answered")
                    .tag("command", commands.getFirst().getClass().getSimpleName())
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }

    private Accepted receive(Request request) {
        List<Role> roles = authorise(request);
        return once.answer(request, () -> carryOut(request, roles));
    }

    /** The caller's role for each command. The check looks at nothing else, so that it reveals nothing about what exists. */
    private static List<Role> authorise(Request request) {
        return each(request.commands(), (index, command) -> {
            Authorisation.requireContract(command.contract(), request.caller());
            return Authorisation.require(command.getClass(), request.caller());
        });
    }

    /**
     * Decides on remembered data first. Where that leads to a refusal, or another request was faster, it decides again on recorded data. So
     * every final refusal rests on recorded data, and every accepted request was checked when it was recorded.
     */
    private Accepted carryOut(Request request, List<Role> roles) {
        boolean remembering = true;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return admitAndDecide(request, roles);
            } catch (StaleDecision e) {
                // the faster request may have begun the same entity: the next decision, on recorded data, then
                // refuses
                remembering = false;
            } catch (BrokenRule | BrokenRules e) {
                if (!remembering || RefusalCause.isOutage(e)) {
                    throw e;
                }
                remembering = false;
            }
            request.commands().forEach(each -> referenceData.forget(each.contract()));
        }
        throw BrokenRule.of(GeneralRule.CHANGED_MEANWHILE);
    }

    private Accepted admitAndDecide(Request request, List<Role> roles) {
        Map<String, ReferenceData.KnownContract> standings = standings(request.commands());
        Admission admission = new Admission(referenceData, targets, request, clock);
        Refusals refusals = new Refusals(request.commands().size());
        List<Admitted> admitted = each(
                request.commands(), (index, command) -> admission.admit(index, command, roles.get(index)), refusals);
        if (!refusals.areNone()) {
            // a client that sent a thousand rows wants every fault at once, not one fault each time
            step.tryOut(admitted, standings, refusals);
            refusals.raise();
        }
        return step.take(admitted, standings, request::receipt);
    }

    /** The contracts' facts on which the decision rests. A contract's own commands are protected by the contract's own sequence. */
    private Map<String, ReferenceData.KnownContract> standings(List<Command> commands) {
        Map<String, ReferenceData.KnownContract> standings = new HashMap<>();
        for (Command each : commands) {
            if (!(each instanceof ContractCommand)) {
                referenceData.known(each.contract()).ifPresent(known -> standings.putIfAbsent(each.contract(), known));
            }
        }
        return standings;
    }

    private interface RequestCheck<R> {
        R of(int index, Command command);
    }

    /** Applies a check to each command, and throws all broken rules together. */
    private static <R> List<R> each(List<? extends Command> commands, RequestCheck<R> check) {
        Refusals refusals = new Refusals(commands.size());
        List<R> results = each(commands, check, refusals);
        refusals.raise();
        return results;
    }

    private static <R> List<R> each(List<? extends Command> commands, RequestCheck<R> check, Refusals refusals) {
        List<R> results = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            try {
                results.add(check.of(i, commands.get(i)));
            } catch (BrokenRule e) {
                refusals.add(i, e);
            }
        }
        return results;
    }
}
