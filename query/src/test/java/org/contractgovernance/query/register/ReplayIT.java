package org.contractgovernance.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.contractgovernance.command.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A register rebuilt from the events is the register in use, row by row. */
class ReplayIT extends EngineOnPostgreSql {

    static Stream<Register<?>> registers() {
        return QueryConfiguration.registers().stream();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aReplayedRegisterEqualsTheOneInUseRowByRow(Register<?> register) throws Exception {
        Happenings happenings = new Happenings(7).more(600);
        List<Occurrence> all = happenings.all();
        store(all.subList(0, 300));
        assertThat(engine.await(300, LONG)).isTrue();
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<?> goingOn = others.submit(() -> {
                for (Occurrence each : all.subList(300, all.size())) {
                    store(List.of(each));
                }
                return null;
            });
            engine.replay(Set.of(register.name()), ADMINISTRATOR);
            finished(goingOn);
        }
        assertThat(engine.await(all.size(), LONG)).isTrue();
        await(() -> status(register.name()).generation() == 2);
        List<String> replayed = everything(register);

        // one event at a time, on a database of its own
        try (HikariDataSource another = TestDatabase.create().pool()) {
            HikariDataSource first = pool;
            engine.stop();
            pool = another;
            engine = engine(1);
            store(all);
            engine.start();
            assertThat(engine.await(all.size(), LONG)).isTrue();
            assertThat(replayed).isNotEmpty().isEqualTo(everything(register));
            engine.stop();
            pool = first;
        }
    }

    @Test
    void theReplayedTableEqualsTheOneThatItReplaces() throws SQLException {
        Happenings happenings = new Happenings(11).more(500);
        store(happenings.all());
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
        List<List<String>> before = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            before.add(everything(each));
        }
        engine.replay(Set.of(), ADMINISTRATOR);
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        List<List<String>> after = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            after.add(everything(each));
        }
        assertThat(after).isEqualTo(before);
        assertThat(engine.status().replay()).isNull();
    }

    private static void finished(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
