package org.contractgovernance.command.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.contractgovernance.command.store.DatabaseOutage;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.person.PersonRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People in the table {@code people.person}. An account is known by a digest that outlives its erasure, so that whoever signs in while
 * they are erased, or after, is neither entered anew nor named again.
 */
@Component
public final class JdbcPeople implements People {

    private static final int REMEMBERED = 10_000;

    /** Of an account whose issuer has not said a name; none at all is a name that was erased. */
    private static final String NOT_YET_KNOWN = "";

    private record KnownPerson(PersonId person, @Nullable String name) {}

    private final JdbcClient database;
    private final Digests digests = new Digests();

    /**
     * Spares a look at the table for each request; the accounts seen last. Accounts and names are digests here, so that no copy of the
     * application has anything to forget when somebody is erased.
     */
    private final Cache<String, KnownPerson> remembered = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(REMEMBERED)
            .build();

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
        String account = digests.of(issuer, subject);
        String called = name == null ? null : digests.of(name);
        KnownPerson known = remembered.getIfPresent(account);
        if (known != null && (called == null || called.equals(known.name()))) {
            return known.person();
        }
        PersonId person = asked(() -> find(issuer, subject, name).orElseGet(() -> enter(issuer, subject, name)));
        remembered.put(account, new KnownPerson(person, called));
        return person;
    }

    /** The person who is on record, where there is nothing to change: the same name, none given, or one that was erased. */
    private Optional<PersonId> find(String issuer, String subject, @Nullable String name) {
        return database.sql("""
                        SELECT person_id FROM people.person
                         WHERE account = people.account_of(:issuer, :subject)
                           AND (name IS NULL OR :name IN ('', name))
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name == null ? NOT_YET_KNOWN : name)
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    private PersonId enter(String issuer, String subject, @Nullable String name) {
        return new PersonId(database.sql("""
                        INSERT INTO people.person AS known (person_id, account, issuer, subject, name)
                        VALUES (:person, people.account_of(:issuer, :subject), :issuer, :subject, :name)
                        ON CONFLICT (account) DO UPDATE
                           SET name = CASE WHEN known.name IS NULL OR excluded.name = '' THEN known.name
                                           ELSE excluded.name END
                        RETURNING person_id
                        """)
                .param("person", PersonId.create().value())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name == null ? NOT_YET_KNOWN : name)
                .query(String.class)
                .single());
    }

    @Override
    public Erasure erase(PersonId person, String reason, Caller caller) {
        return asked(() -> {
            database.sql("SELECT name, subject FROM people.person WHERE person_id = :person")
                    .param("person", person.value())
                    .query(row -> {
                        if (Mentions.anyOf(reason, row.getString(1), row.getString(2))) {
                            throw BrokenRule.of(PersonRule.REASON_NAMES_THE_PERSON)
                                    .at("/reason");
                        }
                    });
            database.sql("""
                            WITH erased AS (
                                UPDATE people.person SET name = NULL, issuer = NULL, subject = NULL
                                 WHERE person_id = :person RETURNING person_id)
                            INSERT INTO people.erasure (person_id, erased_by, client, reason)
                            SELECT person_id, :by, :client, :reason FROM erased
                                ON CONFLICT (person_id) DO NOTHING
                            """)
                    .param("person", person.value())
                    .param("by", caller.actor().value())
                    .param("client", caller.client())
                    .param("reason", reason)
                    .update();
            return erasure(person).orElseThrow(() -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
        });
    }

    private Optional<Erasure> erasure(PersonId person) {
        return database.sql("SELECT erased_at, erased_by, client, reason FROM people.erasure WHERE person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Erasure(
                        person,
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .optional();
    }

    /** Callers come here before they reach the dispatcher, and are told as clearly as there that the database is away. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw DatabaseOutage.isBehind(e) ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e) : e;
        }
    }
}
