package org.contractgovernance.command.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.OperatorCommand;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command line's way out after a clock that was ahead. */
@Timeout(60)
class ClockCommandIT {

    private static final String PERSON = "person-00000000-0000-7000-8000-000000000001";
    private static final String REASON = "The server's clock was ten years ahead";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private TestDatabase database;

    @BeforeEach
    void anEventOfTenYearsAhead() {
        database = TestDatabase.create();
        database.as(database.application()).sql("""
                        INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence,
                                                       name, revision, payload, metadata)
                        VALUES (1, now() + interval '10 years', gen_random_uuid(), 'Test', 'test:1', 0, 'Tested', 1, '{}',
                                '{"contract": "c"}')
                        """).update();
        database.as(database.owner())
                .sql("INSERT INTO people.person (person_id, name) VALUES (?, 'Somebody')")
                .param(PERSON)
                .update();
    }

    @Test
    void itShowsWhatIsAheadAndChangesNothing() {
        assertThat(run(new ClockCommand())).isEqualTo(OperatorCommand.DONE);

        assertThat(said()).contains("Positions 1 to 1 were recorded at ", "Nothing was changed.");
        assertThat(faults()).isZero();
    }

    @Test
    void itKeepsWhatAPersonSaysOfIt() {
        assertThat(run(new ClockCommand(), "--by=" + PERSON, "--reason=" + REASON))
                .isEqualTo(OperatorCommand.DONE);

        assertThat(said()).contains("the times of positions 1 to 1 are wrong");
        assertThat(database.as(database.application())
                        .sql("SELECT reason FROM event_store.clock_fault")
                        .query(String.class)
                        .single())
                .isEqualTo(REASON);
        assertThat(run(new ClockCommand())).isEqualTo(OperatorCommand.DONE);
        assertThat(said()).contains("Nothing on record is ahead of it.");
        assertThat(run(new ClockCommand(), "--by=" + PERSON, "--reason=again")).isEqualTo(OperatorCommand.FAILED);
        assertThat(said()).contains("nothing on record is ahead of the clock");
    }

    @Test
    void itIsRefusedWhereTheClocksDoNotAgreeYet() {
        Clock off = Clock.offset(Clock.systemUTC(), Duration.ofDays(3_650));

        assertThat(run(new ClockCommand(off), "--by=" + PERSON, "--reason=" + REASON))
                .isEqualTo(OperatorCommand.FAILED);
        assertThat(said()).contains("set them right first", "Nothing was changed.");
        assertThat(faults()).isZero();
    }

    @Test
    void whatIsNotAskedAsItHasToBeIsExplained() {
        for (String[] each :
                new String[][] {{"--by=" + PERSON}, {"--reason=x"}, {"--by=Mary", "--reason=x"}, {"now"}}) {
            assertThat(run(new ClockCommand(), each)).isEqualTo(OperatorCommand.USAGE);
            assertThat(said()).contains("clock [--by=");
        }
        assertThat(faults()).isZero();
    }

    private int run(ClockCommand command, String... words) {
        said.reset();
        List<String> all = new ArrayList<>(List.of(words));
        database.properties().forEach(each -> all.add("--" + each));
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return command.run(all, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private long faults() {
        return database.as(database.application())
                .sql("SELECT count(*) FROM event_store.clock_fault")
                .query(Long.class)
                .single();
    }
}
