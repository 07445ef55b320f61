package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.audit.TrailRegister;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.Test;

/** A register rebuilt from the events is the register in use, row by row. */
class ReplayIT extends EngineOnPostgreSql {

    @Test
    void replayedRegistersEqualThoseInUseRowByRow() throws Exception {
        Happenings happenings = new Happenings(7)
                .more(600)
                .unmatchedRisks(20)
                .clocks(60)
                .performanceRegime(6)
                .measures(120)
                .assessments(12)
                .paymentByResults(6)
                .gainShare(8)
                .paymentLedger(6)
                .rectificationPlan(20)
                .relief(6)
                .obligations(6)
                .notices(6)
                .occurrences(6)
                .reviews(6)
                .options(6)
                .failureResponses(8)
                .duties(8)
                .approvals(6)
                .variations(8);
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
            engine.replay(Set.of(), ADMINISTRATOR);
            finished(goingOn);
        }
        assertThat(engine.await(all.size(), LONG)).isTrue();
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        List<List<String>> replayed = everything();
        engine.replay(Set.of(RegisterName.ISSUES_LOG), ADMINISTRATOR);
        await(() -> status(RegisterName.ISSUES_LOG).generation() == 3);
        assertThat(engine.status().registers())
                .filteredOn(each -> each.register() != RegisterName.ISSUES_LOG)
                .allMatch(each -> each.generation() == 2);
        assertThat(everything()).isEqualTo(replayed);

        // one event at a time, on a database of its own
        try (HikariDataSource another = TestDatabase.create().pool()) {
            HikariDataSource first = pool;
            engine.stop();
            pool = another;
            engine = engine(1);
            store(all);
            engine.start();
            assertThat(engine.await(all.size(), LONG)).isTrue();
            List<List<String>> oneByOne = everything();
            for (int i = 0; i < oneByOne.size(); i++) {
                assertThat(replayed.get(i))
                        .as(QueryConfiguration.registers().get(i).name().code())
                        .isNotEmpty()
                        .isEqualTo(oneByOne.get(i));
            }
            engine.stop();
            pool = first;
        }
    }

    private List<List<String>> everything() throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            rows.add(everything(each));
        }
        return rows;
    }

    @Test
    void theReplayedTableEqualsTheOneThatItReplaces() throws SQLException {
        Happenings happenings = new Happenings(11).more(500);
        store(happenings.all());
        assertThat(engine.await(happenings.all().size(), LONG)).isTrue();
        List<List<String>> before = everything();
        engine.replay(Set.of(), ADMINISTRATOR);
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == 2));
        List<List<String>> after = everything();
        assertThat(after).isEqualTo(before);
        assertThat(engine.status().replay()).isNull();
    }

    /** An event of whatever kind that has no line would be a quiet hole in what people read. */
    @Test
    void theTrailHasALineForEachEvent() throws SQLException {
        Happenings happenings = new Happenings(13).more(200).unmatchedRisks(5).oneOfEach();
        store(happenings.all());
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        assertThat(everything(TrailRegister.AUDIT_TRAIL)).hasSize(happenings.size());
    }

    private static void finished(Future<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
