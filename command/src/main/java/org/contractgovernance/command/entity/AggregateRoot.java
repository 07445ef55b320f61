package org.contractgovernance.command.entity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.isLive;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
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
 * What every aggregate has: an identifier that carries its kind, a visibility, and a count of what has happened to it.
 *
 * <p>A snapshot holds its fields; none of its constructors is for reading one, for they handle commands.
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

    /** Takes in what has happened: assigns, and nothing else. */
    protected abstract void evolve(E event, Occasion happened);

    /**
     * When and as what an event happened, for {@link #evolve}.
     *
     * @param id identifier of the event
     * @param entity identifier of the entity
     * @param metadata what is stored beside it
     */
    protected record Occasion(String id, String entity, Metadata metadata) {

        /** From which day. */
        public LocalDate effectiveOn() {
            return metadata.effectiveOn();
        }

        /** Who may see it. */
        public Visibility visibility() {
            return metadata.visibility();
        }
    }

    /**
     * Gives the identifier, and the reference by which people know the entity in its contract; called by a creating handler
     * before anything happens. Every event carries both.
     */
    protected final void begins(EntityId identifier, String knownAs) {
        id = identifier.toString();
        reference = knownAs;
    }

    /** Who may see the entity. */
    protected final Visibility visibility() {
        return visibility;
    }

    /** Says that something has happened, seen by whoever may see the entity. */
    protected final void happens(E event) {
        happens(event, visibility, null);
    }

    /** Says that something has happened in consequence of an earlier event. */
    protected final void happens(E event, @Nullable String causation) {
        happens(event, visibility, causation);
    }

    /** Says that something has happened, seen by those who may see the entity and are meant to see this. */
    protected final void happens(E event, Visibility seenBy, @Nullable String causation) {
        apply(
                event,
                EventMetadata.carrying(
                        CommandContext.current().kept(reference(), seenBy.within(visibility), causation)));
    }

    /** Fixes who may see the entity; called from {@link #evolve} by the event that begins it. */
    protected final void fixVisibility(Visibility who) {
        visibility = who;
    }

    /** What people call the entity in its contract, once the first event has given it. */
    protected final String reference() {
        String known = reference;
        if (known == null) {
            throw new IllegalStateException("nothing has happened to it yet");
        }
        return known;
    }

    /** The identifier, once the first event has given it. */
    protected final String identifier() {
        String known = id;
        if (known == null) {
            throw new IllegalStateException("nothing has happened to it yet");
        }
        return known;
    }

    /** The versions that a caller may have seen of what a command names: the entity's, unless a part of it has its own. */
    protected Outcome.VersionCount versionsBefore(Command command) {
        return versions;
    }

    /** The versions that an event has brought about: the entity's, unless a part of it has its own. */
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
        // here and not in happens: Axon applies what a constructor says only once the constructor is done
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

    /** What the caller may not know of is unknown to them; what they have seen an older version of, they look at first. */
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
