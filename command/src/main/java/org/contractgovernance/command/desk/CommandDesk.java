package org.contractgovernance.command.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.contractgovernance.command.desk.Admission.Admitted;
import org.contractgovernance.command.directory.Directory;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.store.EventStorage;
import org.contractgovernance.command.store.Overtaken;
import org.contractgovernance.command.store.Receipt;
import org.contractgovernance.command.store.ReceiptTaken;
import org.contractgovernance.command.store.Receipts;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.contract.ContractCommand;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where every request to change something comes in: checks who asks, recognises a repetition, does all in one step, and
 * answers when it is durable. Tries again where another request was faster.
 */
@Component
public final class CommandDesk implements Commands {

    /** Key of the correlation identifier in the logging context; what is set there already is kept. */
    public static final String CORRELATION = "correlation";

    private static final int ATTEMPTS = 6;

    private final Directory directory;
    private final Targets targets;
    private final Receipts receipts;
    private final Step step;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Set<Receipt.Key> inFlight = ConcurrentHashMap.newKeySet();

    CommandDesk(
            CommandBus bus,
            EventStorage storage,
            Directory directory,
            Targets targets,
            Receipts receipts,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        this.directory = directory;
        this.targets = targets;
        this.receipts = receipts;
        this.step = new Step(bus, storage);
        this.clock = clock;
        this.meters = meters.getIfAvailable(CompositeMeterRegistry::new);
    }

    @Override
    public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a request has at least one command");
        }
        String before = MDC.get(CORRELATION);
        String correlation = before == null ? UuidCreator.getTimeOrderedEpoch().toString() : before;
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        MDC.put(CORRELATION, correlation);
        try {
            Accepted accepted = receive(List.copyOf(commands), caller, conditions, correlation);
            outcome = accepted.repeated() ? "repeated" : "accepted";
            return accepted;
        } catch (BrokenRule e) {
            outcome = e.rule().code();
            throw e;
        } catch (BrokenRules e) {
            outcome = "several-rules";
            throw e;
        } catch (RuntimeException e) {
            throw Refusal.of(e);
        } finally {
            sample.stop(Timer.builder("commands")
                    .description("requests to change something, by what they ask and how they were answered")
                    .tag("command", commands.getFirst().getClass().getSimpleName())
                    .tag("outcome", outcome)
                    .register(meters));
            if (before == null) {
                MDC.remove(CORRELATION);
            }
        }
    }

    private Accepted receive(
            List<? extends Command> commands, Caller caller, Conditions conditions, String correlation) {
        each(commands, (index, command) -> Admission.role(caller, command));
        Conditions.Idempotency idempotency = conditions.idempotency();
        if (idempotency == null) {
            return carryOut(commands, caller, conditions, correlation);
        }
        Receipt.Key key = new Receipt.Key(caller.client(), idempotency.path(), idempotency.key());
        return once(key, caller, idempotency.bodyHash(), () -> carryOut(commands, caller, conditions, correlation));
    }

    /**
     * Carries a request out unless it has been, by this copy or another. Most requests are new, so it is not looked up first: of
     * one that is not, nothing is recorded, and it is answered with what was.
     */
    private Accepted once(Receipt.Key key, Caller caller, String bodyHash, Supplier<Accepted> request) {
        if (!inFlight.add(key)) {
            Accepted before = answered(key, caller, bodyHash);
            if (before == null) {
                throw BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_IN_FLIGHT);
            }
            return before;
        }
        try {
            Accepted before = receipts.mayHave(key) ? answered(key, caller, bodyHash) : null;
            if (before != null) {
                return before;
            }
            Accepted accepted = request.get();
            receipts.remember(key);
            return accepted;
        } catch (ReceiptTaken | BrokenRule | BrokenRules e) {
            // what is refused now may be what was done for the same request before, here or by another copy
            Accepted before = isAway(e) ? null : answered(key, caller, bodyHash);
            if (before == null) {
                throw e instanceof ReceiptTaken ? BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_IN_FLIGHT) : e;
            }
            return before;
        } finally {
            inFlight.remove(key);
        }
    }

    private static boolean isAway(RuntimeException e) {
        return e instanceof BrokenRule rule && rule.rule() == GeneralRule.STORE_UNAVAILABLE;
    }

    private @Nullable Accepted answered(Receipt.Key key, Caller caller, String bodyHash) {
        Receipts.Stored stored = receipts.find(key).orElse(null);
        if (stored == null) {
            return null;
        }
        receipts.remember(key);
        if (!stored.bodyHash().equals(bodyHash)
                || !stored.actor().equals(caller.actor().value())) {
            throw BrokenRule.of(GeneralRule.IDEMPOTENCY_KEY_REUSED);
        }
        Accepted answer = stored.answer();
        return new Accepted(
                answer.entity(),
                answer.reference(),
                answer.version(),
                answer.position(),
                answer.recordedAt(),
                answer.events(),
                true);
    }

    /**
     * Decides on what is remembered, and again on what is recorded where that was refused or overtaken: what is refused in the end
     * was refused on what is recorded, and what is accepted was checked when it was recorded.
     */
    private Accepted carryOut(
            List<? extends Command> commands, Caller caller, Conditions conditions, String correlation) {
        boolean remembering = true;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return decide(commands, caller, conditions, correlation);
            } catch (Overtaken e) {
                // whoever was faster may have begun the very same: that is refused when it is decided on what is
                // recorded now
                remembering = false;
            } catch (BrokenRule | BrokenRules e) {
                if (!remembering || isAway(e)) {
                    throw e;
                }
                remembering = false;
            }
            commands.forEach(each -> directory.forget(each.contract()));
        }
        throw BrokenRule.of(GeneralRule.CHANGED_MEANWHILE);
    }

    private Accepted decide(
            List<? extends Command> commands, Caller caller, Conditions conditions, String correlation) {
        Map<String, Directory.Known> standings = new HashMap<>();
        for (Command each : commands) {
            // a contract's own commands are held by its own sequence
            if (!(each instanceof ContractCommand)) {
                directory.known(each.contract()).ifPresent(known -> standings.putIfAbsent(each.contract(), known));
            }
        }
        Admission admission = new Admission(directory, targets, caller, clock);
        Refusals refusals = new Refusals(commands.size());
        List<Admitted> admitted = each(commands, admission::admit, refusals);
        Function<Admitted, CommandContext> contexts =
                command -> context(command, caller, conditions, correlation, admission.today());
        if (!refusals.areNone()) {
            // whoever sent a thousand rows wants every fault at once, not the next one each time
            step.tryOut(admitted, contexts, standings, refusals);
            refusals.raise();
        }
        return step.take(admitted, contexts, standings, answer -> receipt(caller, conditions, answer));
    }

    private static CommandContext context(
            Admitted admitted, Caller caller, Conditions conditions, String correlation, LocalDate today) {
        Conditions.Idempotency idempotency = conditions.idempotency();
        return new CommandContext(
                admitted.command().contract(),
                caller.actor(),
                caller.client(),
                admitted.role(),
                correlation,
                idempotency == null ? null : idempotency.key(),
                admitted.effectiveOn(),
                today,
                admitted.command().reason(),
                admitted.command().source(),
                conditions.ifMatch(),
                admitted.target().begins() ? null : admitted.target().entity());
    }

    private static @Nullable Receipt receipt(Caller caller, Conditions conditions, Accepted answer) {
        Conditions.Idempotency idempotency = conditions.idempotency();
        return idempotency == null
                ? null
                : Receipt.of(
                        new Receipt.Key(caller.client(), idempotency.path(), idempotency.key()),
                        caller.actor().value(),
                        idempotency.bodyHash(),
                        answer);
    }

    private interface Check<R> {
        R of(int index, Command command);
    }

    /** Does the same with each command, and throws all broken rules together. */
    private static <R> List<R> each(List<? extends Command> commands, Check<R> check) {
        Refusals refusals = new Refusals(commands.size());
        List<R> results = each(commands, check, refusals);
        refusals.raise();
        return results;
    }

    private static <R> List<R> each(List<? extends Command> commands, Check<R> check, Refusals refusals) {
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
