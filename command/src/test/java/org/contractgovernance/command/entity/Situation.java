package org.contractgovernance.command.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.AbstractEventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.contractgovernance.command.contract.ContractEnds;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.store.StoredJson;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Existing;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.Visibility;

/**
 * What has happened to one entity, what is asked of it, and what is then to come of it: Axon's fixture, which also checks
 * that the entity comes out the same when it is read from its events.
 */
public final class Situation {

    private final AggregateTestFixture<?> fixture;
    private final List<Message<?>> given = new ArrayList<>();
    private final List<EventMessage<?>> elsewhere = new ArrayList<>();
    private final List<EventMessage<?>> happened = new ArrayList<>();
    private final List<EndMove> endMoves = new ArrayList<>();
    private final ContractEnds ends = (contract, to, option, on) -> endMoves.add(new EndMove(to, option, on));
    private Outcome outcome = new Outcome();
    private String knownAs = "unnamed";
    private Throwable refusal;

    private <T> Situation(Class<T> type, String id, ReferenceData referenceData) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerRepositoryProvider(new Elsewhere());
        fixture.registerInjectableResource(referenceData);
        fixture.registerInjectableResource(ends);
        fixture.registerCommandTargetResolver(command -> new VersionedAggregateIdentifier((Object) id, null));
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            outcome = Outcome.of(unitOfWork);
            return chain.proceed();
        });
    }

    /**
     * A last day of the contract that a decision moved.
     *
     * @param to the new last day
     * @param option reference of the option that moved it
     * @param on the day of the decision
     */
    public record EndMove(LocalDate to, String option, LocalDate on) {}

    /** An entity of which nothing is known yet; commands that name one go to this identifier. */
    public static Situation of(Class<?> type, String id, ReferenceData referenceData) {
        return new Situation(type, id, referenceData);
    }

    /** What people call the entity: {@code I-14}. */
    public Situation knownAs(String reference) {
        knownAs = reference;
        return this;
    }

    /** What happened before, in order. */
    public Situation given(Message<?>... events) {
        for (Message<?> event : events) {
            given.add(Acts.to(knownAs, event));
        }
        return this;
    }

    /** What is asked now. */
    public Situation when(Acts who, Command command) {
        CommandMessage<Object> message = who.asks(command);
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        // a list of their own, since the fixture's is not to be had
        Registration listening = fixture.getCommandBus().registerHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Exception e) {
                refusal = e;
                throw e;
            }
        });
        try {
            executor.when(message);
        } finally {
            listening.cancel();
        }
        if (refusal == null) {
            fixture.getEventStore()
                    .readEvents(target())
                    .asStream()
                    .skip(given.size())
                    .forEach(happened::add);
            comesOutOfASnapshotTheSame();
        }
        return this;
    }

    private void comesOutOfASnapshotTheSame() {
        DefaultUnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericMessage<>("look"));
        try {
            fixture.getRepository().load(target()).execute(entity -> {
                String snapshot = StoredJson.write(entity);
                assertThat(StoredJson.write(StoredJson.read(entity.getClass(), snapshot)))
                        .isEqualTo(snapshot);
            });
        } finally {
            unitOfWork.rollback();
        }
    }

    private String target() {
        return outcome.byEntity().keySet().iterator().next();
    }

    /** Then exactly this has happened to the entity. */
    public Situation then(Event... events) {
        if (refusal != null) {
            throw new AssertionError("it was refused", refusal);
        }
        assertThat(happened.stream().<Object>map(Message::getPayload)).containsExactly((Object[]) events);
        return this;
    }

    /** Then exactly this has happened to other entities that it brought about. */
    public Situation thenElsewhere(Event... events) {
        assertThat(elsewhere.stream().<Object>map(Message::getPayload)).containsExactly((Object[]) events);
        return this;
    }

    /** Then exactly this has moved the contract's last day. */
    public Situation thenTheEndMoved(EndMove... moves) {
        assertThat(endMoves).containsExactly(moves);
        return this;
    }

    /** The rule refused it, at a field or, with none, as a whole. */
    public Situation isRefused(Rule rule, String pointer) {
        assertThat(refusal).as("happened: %s", happened).isInstanceOfSatisfying(BrokenRule.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.pointer()).isEqualTo(pointer);
        });
        return this;
    }

    /** The refusal names what exists already. */
    public Situation becauseOf(EntityKind kind, String existing) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        BrokenRule.class,
                        broken -> assertThat(broken.existing()).isEqualTo(new Existing(kind, existing, null)));
        return this;
    }

    /** The rule refused it as a whole. */
    public Situation isRefused(Rule rule) {
        return isRefused(rule, null);
    }

    /** What happened is seen by these. */
    public Situation seenBy(Visibility visibility) {
        assertThat(happened)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(EventMetadata.of(event).visibility()).isEqualTo(visibility));
        return this;
    }

    /** What happened follows from the n-th event given, counted from 0. */
    public Situation followsFrom(int place) {
        String cause = fixture.getEventStore()
                .readEvents(target())
                .asStream()
                .skip(place)
                .findFirst()
                .orElseThrow()
                .getIdentifier();
        assertThat(happened)
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(EventMetadata.of(event).causation()).isEqualTo(cause));
        return this;
    }

    /** What happened to the entity itself, with its metadata. */
    public List<EventMessage<?>> events() {
        return happened;
    }

    /** What happened to entities that it brought about, with its metadata. */
    public List<EventMessage<?>> eventsElsewhere() {
        return elsewhere;
    }

    /** The versions that entities reached. */
    public Outcome outcome() {
        return outcome;
    }

    /** Entities brought about by the one under test; Axon's fixture keeps the events of one entity only. */
    private final class Elsewhere implements RepositoryProvider {

        private final AbstractEventBus bus = new AbstractEventBus(new Builder()) {};

        @Override
        public <R> Repository<R> repositoryFor(Class<R> type) {
            return new Repository<>() {
                @Override
                public Aggregate<R> newInstance(Callable<R> factory) throws Exception {
                    bus.subscribe(elsewhere::addAll);
                    return EventSourcedAggregate.initialize(
                            factory,
                            AnnotatedAggregateMetaModelFactory.inspectAggregate(type),
                            bus,
                            Elsewhere.this,
                            NoSnapshotTriggerDefinition.TRIGGER);
                }

                @Override
                public Aggregate<R> load(String id) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Aggregate<R> load(String id, Long expectedVersion) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void send(Message<?> message, ScopeDescriptor scope) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public boolean canResolve(ScopeDescriptor scope) {
                    return false;
                }
            };
        }
    }

    private static final class Builder extends AbstractEventBus.Builder {}
}
