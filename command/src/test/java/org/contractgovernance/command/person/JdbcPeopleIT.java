package org.contractgovernance.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.PersonRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Names follow the issuer, and stay away once they are erased. */
class JdbcPeopleIT {

    private final TestDatabase postgres = TestDatabase.create();
    private final JdbcClient database = postgres.as(postgres.application());
    private final JdbcPeople people = new JdbcPeople(database);

    /** Another copy, which remembers nothing. */
    private PersonId elsewhere(@Nullable String name) {
        return new JdbcPeople(database).ofAccount("issuer", "account", name);
    }

    private PersonId here(@Nullable String name) {
        return people.ofAccount("issuer", "account", name);
    }

    @Test
    void aPersonIsRenamedWhereTheIssuerGivesAnotherName() {
        PersonId person = here("Ann Other");

        assertThat(here("Ann Another")).isEqualTo(person);
        assertThat(name(person)).isEqualTo("Ann Another");
    }

    @Test
    void aTokenWithoutANameChangesNone() {
        PersonId person = here("Ann Other");

        assertThat(here(null)).isEqualTo(person);
        assertThat(elsewhere(null)).isEqualTo(person);
        assertThat(name(person)).isEqualTo("Ann Other");
    }

    @Test
    void aPersonWhoseNameIsNotKnownYetGetsOne() {
        PersonId person = here(null);

        assertThat(name(person)).isEmpty();
        assertThat(here("Ann Other")).isEqualTo(person);
        assertThat(name(person)).isEqualTo("Ann Other");
    }

    @Test
    void whoeverComesWhileTheDatabaseIsAwayIsToldSo() {
        JdbcPeople away = new JdbcPeople(
                JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/away", "us", "none")));

        assertThatThrownBy(() -> away.ofAccount("issuer", "account", "Ann Other"))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.STORE_UNAVAILABLE));
    }

    @Test
    void anErasedNameDoesNotComeBackAndItsAccountIsNotEnteredAnew() {
        PersonId person = here("Ann Other");
        erase(person);

        assertThat(here("Ann Other")).isEqualTo(person);
        assertThat(here("Ann Another")).isEqualTo(person);
        assertThat(elsewhere("Ann Other")).isEqualTo(person);
        assertThat(elsewhere(null)).isEqualTo(person);
        assertThat(name(person)).isEmpty();
        assertThat(database.sql("SELECT p::text FROM people.person p")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("Ann", "issuer", "account"));
    }

    @Test
    void erasingAgainAnswersTheSame() {
        PersonId person = here("Ann Other");
        Erasure first = erase(person);
        Erasure second = people.erase(person, "Asked for again", administrator());

        assertThat(second).isEqualTo(first);
        assertThat(first.reason()).isEqualTo("Request 2031");
        assertThatThrownBy(() -> postgres.as(postgres.superuser())
                        .sql("DELETE FROM people.erasure")
                        .update())
                .hasStackTraceContaining("what was erased stays on record");
    }

    @Test
    void nobodyIsErasedWhoIsNotThereOrWhomTheReasonNames() {
        PersonId person = people.enter("Ann Other");

        refused(PersonId.create(), "Request 2031", GeneralRule.UNKNOWN_ENTITY);
        refused(person, "Mrs OTHER has asked for it", PersonRule.REASON_NAMES_THE_PERSON);
        refused(people.enter("Jones, Mary"), "Ms Jones asked for it", PersonRule.REASON_NAMES_THE_PERSON);
        refused(people.enter("Núñez"), "Ms Nunez asked for it", PersonRule.REASON_NAMES_THE_PERSON);
        assertThat(name(person)).isEqualTo("Ann Other");
        assertThat(people.erase(person, "Another annual request", administrator())
                        .person())
                .isEqualTo(person);
    }

    private void refused(PersonId person, String reason, Rule rule) {
        assertThatThrownBy(() -> people.erase(person, reason, administrator()))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    void whoeverSignsInMeanwhileIsNeitherEnteredAnewNorNamedAgain() throws Exception {
        for (int round = 0; round < 4; round++) {
            String account = "account-" + round;
            PersonId person = people.ofAccount("issuer", account, "Ann Other");
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                CountDownLatch start = new CountDownLatch(1);
                List<Future<PersonId>> signedIn = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    String name = i % 2 == 0 ? "Ann Other" : "Ann Another " + i;
                    signedIn.add(threads.submit(() -> {
                        start.await();
                        return new JdbcPeople(database).ofAccount("issuer", account, name);
                    }));
                }
                signedIn.add(threads.submit(() -> {
                    start.await();
                    return erase(person).person();
                }));
                start.countDown();
                for (Future<PersonId> each : signedIn) {
                    assertThat(each.get()).isEqualTo(person);
                }
            }
            assertThat(name(person)).isEmpty();
        }
        assertThat(database.sql("SELECT count(*) FROM people.person")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    private Erasure erase(PersonId person) {
        return people.erase(person, "Request 2031", administrator());
    }

    private static Caller administrator() {
        return new Caller(PersonId.create(), "desk", Set.of(Role.ADMINISTRATOR), Set.of(), true);
    }

    /** The name on record; empty where there is none. */
    private String name(PersonId person) {
        return database.sql("SELECT coalesce(name, '') FROM people.person WHERE person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
    }
}
