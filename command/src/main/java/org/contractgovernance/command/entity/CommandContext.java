package org.contractgovernance.command.entity;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, in what role, from which day and why. It is the only metadata value of every command's message, and a parameter that
 * any command handler may have.
 *
 * @param contract the contract concerned
 * @param actor the person
 * @param client the client that the person acts through
 * @param role the role acted in
 * @param correlation identifier that all events of one request share
 * @param idempotencyKey the request's idempotency key, where it has one
 * @param effectiveOn the effective day
 * @param today the day of recording, in the council's time zone
 * @param reason why, where the command asks for a reason
 * @param source the document that the fact is taken from
 * @param ifMatch the version that the caller has seen, where the request gives it
 * @param target identifier of the entity that the command is for; absent where the command begins it
 */
public record CommandContext(
        String contract,
        PersonId actor,
        String client,
        Role role,
        String correlation,
        @Nullable String idempotencyKey,
        LocalDate effectiveOn,
        LocalDate today,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Long ifMatch,
        @Nullable String target) {

    private static final String KEY = "context";

    /** The context that a command's message carries. */
    public static CommandContext of(Message<?> message) {
        if (message.getMetaData().get(KEY) instanceof CommandContext context) {
            return context;
        }
        throw new IllegalStateException("the message carries no context");
    }

    /** The context of the command that is being handled, for the event that an aggregate applies: Axon hands {@code apply} the event alone. */
    static CommandContext current() {
        return of(CurrentUnitOfWork.get().getMessage());
    }

    /** This context in the form for a message. */
    public MetaData carried() {
        return MetaData.with(KEY, this);
    }

    /** The part of the context that is stored with an event of an entity. */
    Metadata kept(String reference, Visibility visibility, @Nullable String causation) {
        return new Metadata(
                contract,
                reference,
                actor,
                client,
                role,
                correlation,
                causation,
                idempotencyKey,
                effectiveOn,
                visibility,
                reason,
                source);
    }

    /** Whether the provider acts. */
    public boolean byProvider() {
        return role == Role.PROVIDER;
    }

    /** The visibility of what the command writes: shared unless the council says otherwise. */
    public Visibility visibility(@Nullable Visibility asked) {
        if (byProvider() && asked == Visibility.COUNCIL_ONLY) {
            throw BrokenRule.of(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES).at("/visibility");
        }
        return asked == null ? Visibility.SHARED : asked;
    }

    /** Refuses a day that has not come. */
    public void requireNotInTheFuture() {
        requireHasCome(effectiveOn, today);
    }

    /** Refuses a day that has not come, where there is no context yet. */
    public static void requireHasCome(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw BrokenRule.of(
                            GeneralRule.EFFECTIVE_IN_THE_FUTURE,
                            "%s has not come; today is %s".formatted(effectiveOn, today))
                    .at("/effectiveOn");
        }
    }

    /** Refuses a day before that of an earlier event which this one builds on. */
    public void requireNotBefore(LocalDate earlier, String what) {
        if (effectiveOn.isBefore(earlier)) {
            throw BrokenRule.of(
                            GeneralRule.EFFECTIVE_TOO_EARLY,
                            "%s is before %s, the day on which %s".formatted(effectiveOn, earlier, what))
                    .at("/effectiveOn");
        }
    }
}
