package org.contractgovernance.command.entity;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;

/**
 * Somebody acting, as the metadata of commands and of events say it. Today is always {@link #TODAY}, and an act is
 * effective today unless it says {@link #on}.
 */
public record Acts(CommandContext context) {

    /** The day of the scrutiny panel that the Worcestershire report went to. */
    public static final LocalDate TODAY = LocalDate.of(2016, 5, 11);

    public static final String CONTRACT = AContract.REFERENCE;
    public static final PersonId COMMISSIONER = person(1);
    public static final PersonId PROVIDER = person(2);
    public static final PersonId REVIEWER = person(3);

    /** A person, the same for the same number. */
    public static PersonId person(int number) {
        return APerson.number(number);
    }

    public static Acts commissioner() {
        return as(Role.COMMISSIONER, COMMISSIONER);
    }

    public static Acts provider() {
        return as(Role.PROVIDER, PROVIDER);
    }

    public static Acts reviewer() {
        return as(Role.REVIEWER, REVIEWER);
    }

    public static Acts as(Role role, PersonId actor) {
        return new Acts(new CommandContext(
                CONTRACT, actor, "council-desk", role, "request-1", null, TODAY, TODAY, null, null, null, null));
    }

    /** The same, effective on a day. */
    public Acts on(LocalDate day) {
        return with(day, context.ifMatch());
    }

    /** The same, effective on a day: {@code 2016-05-01}. */
    public Acts on(String day) {
        return on(LocalDate.parse(day));
    }

    /** The same, by somebody who has seen a version. */
    public Acts seen(long version) {
        return with(context.effectiveOn(), version);
    }

    /** The same, through another client. */
    public Acts through(String client) {
        return with(context.effectiveOn(), context.ifMatch(), client);
    }

    private Acts with(LocalDate effectiveOn, Long ifMatch) {
        return with(effectiveOn, ifMatch, context.client());
    }

    private Acts with(LocalDate effectiveOn, Long ifMatch, String client) {
        return new Acts(new CommandContext(
                context.contract(),
                context.actor(),
                client,
                context.role(),
                context.correlation(),
                context.idempotencyKey(),
                effectiveOn,
                context.today(),
                context.reason(),
                context.source(),
                ifMatch,
                context.target()));
    }

    /** A command of theirs. */
    public CommandMessage<Object> asks(Command command) {
        return GenericCommandMessage.asCommandMessage(command).andMetaData(context.carried());
    }

    /** An event that they brought about, shared with the provider. */
    public Message<Event> did(Event event) {
        return did(event, Visibility.SHARED);
    }

    /** An event that they brought about. */
    public Message<Event> did(Event event, Visibility visibility) {
        return new GenericMessage<>(event, EventMetadata.carrying(context.kept("unnamed", visibility, null)));
    }

    /** The same event, of an entity that people call so. */
    static Message<?> to(String reference, Message<?> event) {
        Metadata metadata = EventMetadata.of(event);
        return event.andMetaData(EventMetadata.carrying(new Metadata(
                metadata.contract(),
                reference,
                metadata.actor(),
                metadata.client(),
                metadata.role(),
                metadata.correlation(),
                metadata.causation(),
                metadata.idempotencyKey(),
                metadata.effectiveOn(),
                metadata.visibility(),
                metadata.reason(),
                metadata.source())));
    }
}
