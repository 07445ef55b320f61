package org.contractgovernance.command.person;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in the table {@code people.person}. */
@Component
public final class JdbcPeople implements People {

    private static final int REMEMBERED = 10_000;

    private record Account(String issuer, String subject) {}

    private record Known(PersonId person, String name) {}

    private final JdbcClient database;

    /** Spares a look at the table for each request; the accounts seen last. */
    private final Map<Account, Known> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, Known> eldest) {
            return size() > REMEMBERED;
        }
    });

    public JdbcPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PersonId enter(String name) {
        PersonId person = PersonId.create();
        database.sql("INSERT INTO people.person (person_id, name) VALUES (:person, :name)")
                .param("person", person.value())
                .param("name", name)
                .update();
        return person;
    }

    @Override
    public PersonId ofAccount(String issuer, String subject, String name) {
        Account account = new Account(issuer, subject);
        Known known = remembered.get(account);
        if (known != null && known.name().equals(name)) {
            return known.person();
        }
        PersonId person = find(account, name).orElseGet(() -> enter(account, name));
        remembered.put(account, new Known(person, name));
        return person;
    }

    private Optional<PersonId> find(Account account, String name) {
        return database.sql("""
                        SELECT person_id FROM people.person
                         WHERE issuer = :issuer AND subject = :subject AND name = :name
                        """)
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("name", name)
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    private PersonId enter(Account account, String name) {
        return new PersonId(database.sql("""
                        INSERT INTO people.person (person_id, issuer, subject, name)
                        VALUES (:person, :issuer, :subject, :name)
                        ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name
                        RETURNING person_id
                        """)
                .param("person", PersonId.create().value())
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("name", name)
                .query(String.class)
                .single());
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, String> names = new HashMap<>();
        database.sql("SELECT person_id, name FROM people.person WHERE person_id = ANY (:people) AND name IS NOT NULL")
                .param("people", people.stream().map(PersonId::value).distinct().toArray(String[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getString(1)), row.getString(2));
                });
        return names;
    }
}
