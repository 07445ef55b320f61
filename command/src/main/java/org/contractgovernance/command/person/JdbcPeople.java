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
 * People in the table {@code people.person}. A digest identifies an account and outlives the erasure. So a person who signs in during or
 * after the erasure is neither entered again nor named again.
 */
@Component
public final class JdbcPeople implements People {

    private static final int REMEMBERED = 10_000;

    /** The name of an account whose issuer has given none; an erased name is null. */
    private static final String NOT_YET_KNOWN = "";

    private record KnownPerson(PersonId person, @Nullable String name) {}

    private final JdbcClient database;
    private final Digests digests = new Digests();

    /**
     * The accounts seen last, to save a query for each request. Accounts and names are digests here, so that no copy of the application has
     * anything to forget when a person is erased.
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

    /** The person on record, where nothing changes: the name is the same, is not given, or was erased. */
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

    /** Runs a query. Callers come here before they reach the dispatcher, so an unreachable database is reported as clearly as there. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DataAccessException e) {
            throw DatabaseOutage.isBehind(e) ? BrokenRule.because(GeneralRule.STORE_UNAVAILABLE, e) : e;
        }
    }
}
