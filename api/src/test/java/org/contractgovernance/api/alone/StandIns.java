package org.contractgovernance.api.alone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.springframework.stereotype.Component;

/** Stand-ins that accept whatever the caller's role may ask for, and remember it. */
final class StandIns {

    private StandIns() {}

    /** One request as the other modules would have got it. */
    record Asked(List<? extends Command> commands, Caller caller, Conditions conditions) {}

    @Component
    static final class Desk implements Commands {

        final ConcurrentLinkedDeque<Asked> asked = new ConcurrentLinkedDeque<>();

        @Override
        public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
            commands.forEach(command -> allow(command.getClass(), caller));
            asked.add(new Asked(commands, caller, conditions));
            return new Accepted(
                    "issue:" + UUID.randomUUID(),
                    "I-14",
                    3,
                    42,
                    Instant.parse("2016-03-31T09:00:00Z"),
                    List.of(),
                    false);
        }
    }

    @Component
    static final class Answers implements Queries {

        final ConcurrentLinkedDeque<Query<?>> asked = new ConcurrentLinkedDeque<>();

        @Override
        @SuppressWarnings("unchecked")
        public <A> A ask(Query<A> query, Caller caller) {
            allow(query.getClass(), caller);
            asked.add(query);
            if (query.getClass().getSimpleName().startsWith("One")) {
                throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
            }
            return (A)
                    new Page<>(List.of(), 0, Map.of(), null, Map.of(), List.of(), new AsOf(42, null, LocalDate.EPOCH));
        }
    }

    @Component
    static final class Standing implements Registers {

        @Override
        public long position() {
            return 42;
        }

        @Override
        public boolean await(long position, Duration atMost) {
            return position <= 42;
        }

        @Override
        public RegistersStatus status() {
            return new RegistersStatus(42, 42, 0, true, List.of(), null);
        }

        @Override
        public void replay(Set<RegisterName> names, Caller caller) {}

        @Override
        public void mend(String entity, Caller caller) {}
    }

    @Component
    static final class Everybody implements People {

        private final Map<String, PersonId> accounts = new ConcurrentHashMap<>();
        private final Map<PersonId, String> names = new ConcurrentHashMap<>();

        @Override
        public PersonId enter(String name) {
            PersonId person = PersonId.create();
            names.put(person, name);
            return person;
        }

        @Override
        public PersonId ofAccount(String issuer, String subject, String name) {
            return accounts.computeIfAbsent(issuer + " " + subject, account -> enter(name));
        }

        @Override
        public Map<PersonId, String> names(Collection<PersonId> people) {
            return people.stream().filter(names::containsKey).collect(Collectors.toMap(p -> p, names::get));
        }
    }

    private static void allow(Class<?> asked, Caller caller) {
        AllowedTo allowed = asked.getAnnotation(AllowedTo.class);
        if (allowed == null || List.of(allowed.value()).stream().noneMatch(caller.roles()::contains)) {
            throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
        }
    }
}
