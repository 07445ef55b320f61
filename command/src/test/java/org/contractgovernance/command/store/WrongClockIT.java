package org.contractgovernance.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.database.Login;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database's clock was ahead once, or is not what ours says. */
@Timeout(60)
class WrongClockIT {

    private static final String PERSON = "person-00000000-0000-7000-8000-000000000001";
    private static final Duration TEN_YEARS = Duration.ofDays(3_653);

    private TestDatabase database;
    private EventAppender appender;
    private int sequence;

    @BeforeEach
    void anEventIsOnRecord() {
        database = TestDatabase.create();
        appender = Appending.appender(database);
        append();
        as(database.owner())
                .sql("INSERT INTO people.person (person_id, name) VALUES (?, 'Somebody')")
                .param(PERSON)
                .update();
    }

    @AfterEach
    void close() {
        appender.close();
    }

    @Test
    void nothingIsRecordedWhileTheRecordIsAheadOfTheClock() {
        recordedBy(TEN_YEARS);

        assertThat(refusal()).isEqualTo(GeneralRule.CLOCK_BEHIND);
        assertThat(refusal()).isEqualTo(GeneralRule.CLOCK_BEHIND);
        assertThat(head()).isEqualTo(2);
        assertThat(state(Clock.systemUTC()).rule()).isEqualTo("clock-behind");
        assertThat(state(Clock.systemUTC()).ahead()).isGreaterThan(TEN_YEARS.minusMinutes(1));
    }

    @Test
    void aClockThatWasSetBackALittleIsWaitedFor() {
        Instant ahead = recordedBy(Duration.ofSeconds(40));

        assertThat(append().recordedAt()).isEqualTo(ahead);
        assertThat(state(Clock.systemUTC()).rule()).isNull();
    }

    @Test
    void anOperatorSaysThatTheTimesAreWrongAndEventsAreRecordedByTheClockAgain() {
        Instant before = Instant.now();
        recordedBy(TEN_YEARS);
        recordedBy(TEN_YEARS);
        assertThat(refusal()).isEqualTo(GeneralRule.CLOCK_BEHIND);
        assertThat(knownAt(Instant.now())).isEqualTo(1);

        findFault();

        assertThat(knownAt(before)).isEqualTo(1);
        assertThat(knownAt(Instant.now())).isEqualTo(3);
        AppendPosition after = append();
        assertThat(after.recordedAt()).isCloseTo(Instant.now(), within(20, ChronoUnit.SECONDS));
        assertThat(append().recordedAt()).isAfterOrEqualTo(after.recordedAt());
        assertThat(knownAt(Instant.now())).isEqualTo(5);
        // when the wrong times have come, they are not the latest
        assertThat(knownAt(Instant.now().plus(TEN_YEARS).plus(TEN_YEARS))).isEqualTo(5);
        assertThat(state(Clock.systemUTC()).rule()).isNull();
        assertThat(state(Clock.systemUTC()).faults()).isEqualTo(1);
    }

    @Test
    void itCanHappenAgain() {
        recordedBy(TEN_YEARS);
        findFault();
        recordedBy(Duration.ofDays(1));
        assertThat(refusal()).isEqualTo(GeneralRule.CLOCK_BEHIND);

        findFault();

        assertThat(append().recordedAt()).isCloseTo(Instant.now(), within(20, ChronoUnit.SECONDS));
        assertThat(knownAt(Instant.now())).isEqualTo(4);
    }

    @Test
    void nothingIsRecordedWhileOurClockIsNotWhatTheDatabasesSays() {
        for (Duration off : new Duration[] {Duration.ofMinutes(2), Duration.ofMinutes(-2), TEN_YEARS}) {
            Clock ours = Clock.offset(Clock.systemUTC(), off);
            try (EventAppender wrong = Appending.appender(database, database.url(), Duration.ofSeconds(10), ours)) {
                assertThatThrownBy(() -> wrong.append(Appending.append("issue:x", 0)))
                        .isInstanceOfSatisfying(
                                BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.CLOCKS_APART));
            }
            assertThat(state(ours).rule()).isEqualTo("clocks-apart");
        }
        assertThat(head()).isEqualTo(1);
        Clock near = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(30));
        try (EventAppender right = Appending.appender(database, database.url(), Duration.ofSeconds(10), near)) {
            assertThat(right.append(Appending.append("issue:x", 0)).first()).isEqualTo(2);
        }
    }

    @Test
    void whatWasSaidIsKeptAndOnlyTheOwnerSaysIt() {
        assertThatThrownBy(this::findFault).hasStackTraceContaining("nothing on record is ahead of the clock");
        recordedBy(TEN_YEARS);
        assertThatThrownBy(() -> find(database.application(), PERSON, Instant.now()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> find(database.owner(), "person-nobody", Instant.now()))
                .hasStackTraceContaining("nobody of that identifier");
        assertThatThrownBy(() -> find(database.owner(), PERSON, Instant.now().plus(TEN_YEARS)))
                .hasStackTraceContaining("set them right first");
        findFault();

        for (String change : new String[] {
            "UPDATE event_store.clock_fault SET reason = 'other'",
            "DELETE FROM event_store.clock_fault",
            "TRUNCATE event_store.clock_fault"
        }) {
            JdbcClient owner = as(database.owner());
            assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("never changed");
        }
    }

    @Test
    void aCopyOfTheReleaseBeforeIsServedToo() {
        recordedBy(Duration.ZERO);
        String none = "'{}', ".repeat(28) + "'{}'";

        assertThat(as(database.application())
                        .sql("SELECT before FROM event_store.append(" + none + ")")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private AppendPosition append() {
        return appender.append(Appending.append("issue:1", sequence++));
    }

    private Rule refusal() {
        try {
            appender.append(Appending.append("issue:1", sequence));
            throw new AssertionError("it was recorded");
        } catch (BrokenRule e) {
            return e.rule();
        }
    }

    /** What a clock that is ahead by so much records: as the application would have written it. */
    private Instant recordedBy(Duration ahead) {
        return as(database.application())
                .sql("""
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence,
                                                       name, revision, payload, metadata)
                        SELECT position + 1, clock_timestamp() + make_interval(secs => ?), gen_random_uuid(), aggregate_type,
                               aggregate_id, sequence + 1, name, revision, payload, metadata
                          FROM event_store.event ORDER BY position DESC LIMIT 1
                        RETURNING recorded_at
                        """)
                .param(ahead.toSeconds())
                .query((row, number) -> {
                    sequence++;
                    return row.getObject(1, OffsetDateTime.class).toInstant();
                })
                .single();
    }

    private void findFault() {
        find(database.owner(), PERSON, Instant.now());
    }

    private void find(Login who, String person, Instant said) {
        as(who).sql("SELECT from_position FROM event_store.find_clock_fault(?, 'the clock was ten years ahead', ?)")
                .param(person)
                .param(said.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private long knownAt(Instant moment) {
        return as(database.application())
                .sql("SELECT event_store.known_at(?)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private long head() {
        return as(database.application())
                .sql("SELECT max(position) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    private org.contractgovernance.contracts.event.RecordingClock.ClockState state(Clock clock) {
        return new RecordClock(as(database.application()), clock, Duration.ofMinutes(1)).state();
    }

    private JdbcClient as(Login login) {
        return database.as(login);
    }
}
