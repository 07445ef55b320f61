package org.contractgovernance.command.entity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.isLive;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The common part of every aggregate: an identifier with its kind, a visibility, and a count of its events.
 *
 * <p>A snapshot contains the fields. Reading a snapshot uses no constructor of an aggregate, because constructors handle commands.
 *
 * <p>A command handler guards, computes and says what {@link #happens}; {@link #evolve} only assigns.
 *
 * @param <E> the sealed interface of its events
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, creatorVisibility = JsonAutoDetect.Visibility.NONE)
public abstract class AggregateRoot<E extends Event> {

    @AggregateIdentifier
    protected @Nullable String id;

    private @Nullable String reference;
    private Visibility visibility = Visibility.SHARED;
    private Outcome.VersionCount versions = Outcome.VersionCount.NONE;

    /** Applies an event: only assigns. */
    protected abstract void evolve(E event, Occasion happened);

    /**
     * The circumstances of an event, for {@link #evolve}.
     *
     * @param id identifier of the event
     * @param entity identifier of the entity
     * @param metadata the metadata stored beside it
     */
    protected record Occasion(String id, String entity, Metadata metadata) {

        /** The effective day. */
        public LocalDate effectiveOn() {
            return metadata.effectiveOn();
        }

        /** Who may see it. */
        public Visibility visibility() {
            return metadata.visibility();
        }
    }

    /**
     * Sets the identifier, and the reference by which people know the entity in its contract. A creating handler calls this before anything
     * happens. Every event carries both.
     */
    protected final void begins(EntityId identifier, String knownAs) {
        id = identifier.toString();
        reference = knownAs;
    }

    /** Who may see the entity. */
    protected final Visibility visibility() {
        return visibility;
    }

    /** Applies an event that everybody who may see the entity sees. */
    protected final void happens(E event) {
        happens(event, visibility, null);
    }

    /** Applies an event that follows from an earlier one. */
    protected final void happens(E event, @Nullable String causation) {
        happens(event, visibility, causation);
    }

    /** Applies an event for those who may see both the entity and this event. */
    protected final void happens(E event, Visibility seenBy, @Nullable String causation) {
        apply(event, carrying(seenBy, causation));
    }

    /**
     * Applies an event, and then does something that the event comes before. Axon applies the events of a constructor only after the
     * constructor ends, so that whatever a constructor does to others would come first.
     */
    protected final void happens(E event, Visibility seenBy, @Nullable String causation, Runnable then) {
        apply(event, carrying(seenBy, causation)).andThen(then);
    }

    private MetaData carrying(Visibility seenBy, @Nullable String causation) {
        return EventMetadata.carrying(CommandContext.current().kept(reference(), seenBy.within(visibility), causation));
    }

    /** Applies an event that nobody's act brought about, effective on the day from which it is so. */
    protected final void happensOn(LocalDate day, E event) {
        happensOn(day, event, null);
    }

    /** Applies an event that follows from an earlier one, effective on the day from which it is so. */
    protected final void happensOn(LocalDate day, E event, @Nullable String causation) {
        apply(event, EventMetadata.carrying(CommandContext.current().on(day).kept(reference(), visibility, causation)));
    }

    /** The command that is being handled. */
    protected static Object answering() {
        return CurrentUnitOfWork.get().getMessage().getPayload();
    }

    /** Sets who may see the entity; the first event calls this in {@link #evolve}. */
    protected final void fixVisibility(Visibility who) {
        visibility = who;
    }

    /** The entity's reference in its contract, after the first event has given it. */
    protected final String reference() {
        String known = reference;
        if (known == null) {
            throw new IllegalStateException("nothing has happened to it yet");
        }
        return known;
    }

    /** The identifier, after the first event has given it. */
    protected final String identifier() {
        String known = id;
        if (known == null) {
            throw new IllegalStateException("nothing has happened to it yet");
        }
        return known;
    }

    /** The versions that a caller may have seen: those of the entity, unless the command is for a part with versions of its own. */
    protected Outcome.VersionCount versionsBefore(Command command) {
        return versions;
    }

    /** The versions after an event: those of the entity, unless the event is of a part with versions of its own. */
    protected Outcome.VersionCount versionsAfter(E event) {
        return versions;
    }

    @EventSourcingHandler
    final void on(Event event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        Metadata metadata = EventMetadata.of(message);
        reference = metadata.reference();
        versions = versions.next(metadata.visibility());
        @SuppressWarnings("unchecked") // an aggregate's stream holds its own events only
        E own = (E) event;
        evolve(own, new Occasion(message.getIdentifier(), message.getAggregateIdentifier(), metadata), isLive());
        // here and not in happens: Axon applies the events of a constructor only after the constructor ends
        if (isLive()) {
            Outcome.reachedNow(identifier(), versionsAfter(own));
        }
    }

    private void evolve(E event, Occasion happened, boolean live) {
        try {
            evolve(event, happened);
        } catch (RuntimeException | Error e) {
            if (live) {
                throw e;
            }
            throw new CannotBeRebuilt(happened.entity(), e);
        }
    }

    /** Refuses an entity that the caller may not know of as unknown, and a caller who has seen only an older version. */
    @CommandHandlerInterceptor
    final void receives(Command command, CommandContext context) {
        if (context.byProvider() && visibility == Visibility.COUNCIL_ONLY) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        Long seen = context.ifMatch();
        if (seen != null && seen != versionsBefore(command).seenBy(context.byProvider())) {
            throw BrokenRule.of(GeneralRule.STALE_VERSION, "the caller has seen version " + seen);
        }
    }
}
