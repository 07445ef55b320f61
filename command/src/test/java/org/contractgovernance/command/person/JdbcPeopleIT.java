package org.contractgovernance.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contractgovernance.command.database.TestDatabase;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
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
        assertThat(people.name(person)).contains("Ann Another");
    }

    @Test
    void aTokenWithoutANameChangesNone() {
        PersonId person = here("Ann Other");

        assertThat(here(null)).isEqualTo(person);
        assertThat(elsewhere(null)).isEqualTo(person);
        assertThat(people.name(person)).contains("Ann Other");
    }

    @Test
    void aPersonWhoseNameIsNotKnownYetGetsOne() {
        PersonId person = here(null);

        assertThat(people.name(person)).isEmpty();
        assertThat(here("Ann Other")).isEqualTo(person);
        assertThat(people.name(person)).contains("Ann Other");
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
    void anErasedNameDoesNotComeBack() {
        PersonId person = here("Ann Other");
        database.sql("UPDATE people.person SET name = NULL WHERE person_id = :person")
                .param("person", person.value())
                .update();

        assertThat(here("Ann Other")).isEqualTo(person);
        assertThat(here("Ann Another")).isEqualTo(person);
        assertThat(elsewhere("Ann Other")).isEqualTo(person);
        assertThat(elsewhere(null)).isEqualTo(person);
        assertThat(people.name(person)).isEmpty();
    }
}
