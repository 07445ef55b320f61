package org.contractgovernance.command.person;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.contractgovernance.command.store.Outage;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in the table {@code people.person}. */
@Component
public final class JdbcPeople implements People {

    private static final int REMEMBERED = 10_000;

    /** Of an account whose issuer has not said a name; none at all is a name that was erased. */
    private static final String NOT_YET_KNOWN = "";

    private record Account(String issuer, String subject) {}

    private record Known(PersonId person, @Nullable String name) {}

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
        asked(() -> database.sql("INSERT INTO people.person (person_id, name) VALUES (:person, :name)")
                .param("person", person.value())
                .param("name", name)
                .update());
        return person;
    }

    @Override
    public PersonId ofAccount(String issuer, String subject, @Nullable String name) {
        Account account = new Account(issuer, subject);
        Known known = remembered.get(account);
        if (known != null && (name == null || name.equals(known.name()))) {
            return known.person();
        }
        PersonId person = asked(() -> find(account, name).orElseGet(() -> enter(account, name)));
        remembered.put(account, new Known(person, name));
        return person;
    }

    /** The person who is on record, where there is nothing to change: the same name, none given, or one that was erased. */
    private Optional<PersonId> find(Account account, @Nullable String name) {
        return database.sql("""
                        SELECT person_id FROM people.person
                         WHERE issuer = :issuer AND subject = :subject
                           AND (name IS NULL OR :name IN ('', name))
                        """)
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("name", name == null ? NOT_YET_KNOWN : name)
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    private PersonId enter(Account account, @Nullable String name) {
        return new PersonId(database.sql("""
                        INSERT INTO people.person AS known (person_id, issuer, subject, name)
                        VALUES (:person, :issuer, :subject, :name)
                        ON CONFLICT (issuer, subject) DO UPDATE
                           SET name = CASE WHEN known.name IS NULL OR excluded.name = '' THEN known.name
                                           ELSE excluded.name END
                        RETURNING person_id
                        """)
                .param("person", PersonId.create().value())
                .param("issuer", account.issuer())
                .param("subject", account.subject())
                .param("name", name == null ? NOT_YET_KNOWN : name)
                .query(String.class)
                .single());
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return asked(() -> {
            Map<PersonId, String> names = new HashMap<>();
            database.sql("SELECT person_id, name FROM people.person WHERE person_id = ANY (:people) AND name <> ''")
                    .param(
                            "people",
                            people.stream().map(PersonId::value).distinct().toArray(String[]::new))
                    .query(row -> {
                        names.put(new PersonId(row.getString(1)), row.getString(2));
                    });
            return names;
        });
    }

    /** Callers come here before they reach a desk, and are told as clearly as there that the database is away. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw Outage.isBehind(e) ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e) : e;
        }
    }
}
