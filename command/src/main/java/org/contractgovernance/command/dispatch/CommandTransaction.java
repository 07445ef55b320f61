package org.contractgovernance.command.dispatch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.contractgovernance.command.dispatch.Admission.Admitted;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.store.AppendPosition;
import org.contractgovernance.command.store.EventStorage;
import org.contractgovernance.command.store.PendingAppend;
import org.contractgovernance.command.store.Receipt;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** One attempt to carry out a whole request, in one unit of work. */
final class CommandTransaction {

    private final CommandBus bus;
    private final EventStorage storage;

    CommandTransaction(CommandBus bus, EventStorage storage) {
        this.bus = bus;
        this.storage = storage;
    }

    /**
     * Carries the request out.
     *
     * @param admitted the commands
     * @param standings the contracts' facts on which the decision rests, by reference
     * @param receipt makes the receipt of the answer; none where the request has no key
     */
    Accepted take(
            List<Admitted> admitted,
            Map<String, ReferenceData.KnownContract> standings,
            Function<Accepted, @Nullable Receipt> receipt) {
        return inItsOwn(root -> {
            PendingAppend append = storage.append(root);
            standings.forEach(append::basedOn);
            return carryOut(root, append, Outcome.of(root), admitted, receipt);
        });
    }

    /** Finds the other refusals, and changes nothing. */
    void tryOut(List<Admitted> admitted, Map<String, ReferenceData.KnownContract> standings, Refusals refusals) {
        inItsOwn(root -> {
            standings.forEach(storage.append(root)::basedOn);
            Map<Integer, String> entities = dispatchAll(admitted, refusals);
            root.rollback();
            return entities;
        });
    }

    /**
     * Works in a unit of work of its own. A policy may send commands while it handles an event; these are durable before the policy goes
     * on.
     */
    private static <R> R inItsOwn(Function<UnitOfWork<Message<?>>, R> work) {
        UnitOfWork<?> outer = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
        if (outer != null) {
            CurrentUnitOfWork.clear(outer);
        }
        try {
            UnitOfWork<Message<?>> root = DefaultUnitOfWork.startAndGet(new GenericMessage<>("request"));
            try {
                return work.apply(root);
            } catch (RuntimeException | Error e) {
                if (root.isActive()) {
                    root.rollback(e);
                }
                throw e;
            }
        } finally {
            if (outer != null) {
                CurrentUnitOfWork.set(outer);
            }
        }
    }

    private Accepted carryOut(
            UnitOfWork<Message<?>> root,
            PendingAppend append,
            Outcome outcome,
            List<Admitted> admitted,
            Function<Accepted, @Nullable Receipt> receipt) {
        Refusals refusals = new Refusals(admitted.size());
        Map<Integer, String> entities = dispatchAll(admitted, refusals);
        refusals.raise();
        Function<AppendPosition, Accepted> answer =
                where -> AcceptedFactory.of(admitted.getFirst(), entities.getOrDefault(0, ""), outcome, append, where);
        append.proven(
                () -> receipt.apply(answer.apply(Receipt.place(append.events().size()))));
        root.commit();
        return answer.apply(append.appended());
    }

    /** Dispatches in the order of the entities, so that two requests never wait for each other's locks. */
    private Map<Integer, String> dispatchAll(List<Admitted> admitted, Refusals refusals) {
        Map<Integer, String> entities = new HashMap<>();
        List<Admitted> sorted = admitted.stream()
                .sorted(Comparator.comparing(each -> each.target().entity()))
                .toList();
        for (Admitted each : sorted) {
            try {
                entities.put(each.index(), dispatch(each));
            } catch (BrokenRule e) {
                refusals.add(each.index(), e);
            }
        }
        return entities;
    }

    private String dispatch(Admitted admitted) {
        AtomicReference<@Nullable CommandResultMessage<?>> result = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<Object>(
                        admitted.command(), admitted.context().carried()),
                (command, answered) -> result.set(answered));
        CommandResultMessage<?> answered = result.get();
        if (answered == null) {
            throw new IllegalStateException("the command bus did not answer");
        }
        if (answered.isExceptional()) {
            throw RefusalCause.of(answered.exceptionResult());
        }
        Object created = answered.getPayload();
        return admitted.target().begins() && created != null
                ? created.toString()
                : admitted.target().entity();
    }
}
