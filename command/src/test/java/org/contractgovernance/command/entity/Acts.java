package org.contractgovernance.command.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.person.PersonId;

/**
 * Somebody acting, as the metadata of commands and of events say it. Today is always {@link #TODAY}, and an act is
 * effective today unless it says {@link #on}.
 */
public record Acts(MetaData metaData) {

    /** The day of the scrutiny panel that the Worcestershire report went to. */
    public static final LocalDate TODAY = LocalDate.of(2016, 5, 11);

    public static final String CONTRACT = AContract.REFERENCE;
    public static final PersonId COMMISSIONER = person(1);
    public static final PersonId PROVIDER = person(2);
    public static final PersonId REVIEWER = person(3);

    private static final Set<String> OF_COMMANDS_ONLY = Set.of(Act.TODAY, Act.IF_MATCH);

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
        return new Acts(MetaData.from(Map.of(
                "contract",
                CONTRACT,
                "actor",
                actor.value(),
                "client",
                "council-desk",
                "role",
                role.code(),
                "correlation",
                "request-1",
                "effectiveOn",
                TODAY.toString(),
                Act.TODAY,
                TODAY.toString())));
    }

    /** The same, effective on a day. */
    public Acts on(LocalDate day) {
        return new Acts(metaData.and("effectiveOn", day.toString()));
    }

    /** The same, effective on a day: {@code 2016-05-01}. */
    public Acts on(String day) {
        return on(LocalDate.parse(day));
    }

    /** The same, by somebody who has seen a version. */
    public Acts seen(long version) {
        return new Acts(metaData.and(Act.IF_MATCH, version));
    }

    /** A command of theirs. */
    public CommandMessage<Object> asks(Command command) {
        return GenericCommandMessage.asCommandMessage(command).andMetaData(metaData);
    }

    /** An event that they brought about, shared with the provider. */
    public Message<Event> did(Event event) {
        return did(event, Visibility.SHARED);
    }

    /** An event that they brought about. */
    public Message<Event> did(Event event, Visibility visibility) {
        return new GenericMessage<>(event, kept(metaData).and("visibility", visibility.code()));
    }

    /** What a command's events keep of its metadata. */
    public static CorrelationDataProvider toEvents() {
        return message -> kept(message.getMetaData());
    }

    private static MetaData kept(MetaData metaData) {
        return MetaData.from(metaData.entrySet().stream()
                .filter(entry -> !OF_COMMANDS_ONLY.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
