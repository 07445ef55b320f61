package org.contractgovernance.registers;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The register engine on a real PostgreSQL, for tests of what it keeps. */
public abstract class EngineOnPostgreSql {

    protected static final Caller ADMINISTRATOR =
            new Caller(Happenings.SOMEBODY, "council-desk", Set.of(Role.ADMINISTRATOR), Set.of(), true);
    protected static final Duration LONG = Duration.ofSeconds(60);

    protected TestDatabase database;
    protected HikariDataSource pool;
    protected RegisterEngine engine;

    @BeforeEach
    protected void start() {
        database = TestDatabase.create();
        pool = database.pool();
        engine = engine(50);
        engine.start();
    }

    @AfterEach
    protected void stop() {
        engine.stop();
        pool.close();
    }

    protected RegisterEngine engine(int batch) {
        return engine(pool, batch);
    }

    protected static RegisterEngine engine(DataSource dataSource, int batch) {
        return new RegisterEngine(
                dataSource,
                QueryConfiguration.registers(),
                new EventCodec(Features.vocabulary()),
                Clock.systemUTC(),
                batch);
    }

    protected RegistersStatus.One status(RegisterName name) {
        return engine.status().registers().stream()
                .filter(each -> each.register() == name)
                .findFirst()
                .orElseThrow();
    }

    /** Records these, committed together. */
    protected void store(List<Occurrence> occurrences) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Happenings.store(connection, occurrences);
            connection.commit();
        }
    }

    protected List<String> everything(Register<?> register) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT t::text FROM query." + register.name().table() + "_history t"
                                + " ORDER BY row_key, row_audience, known_from, effective_from");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(Objects.requireNonNull(result.getString(1)));
            }
        }
        return rows;
    }

    protected interface Condition {
        boolean holds();
    }

    protected static void await(Condition condition) {
        Awaitility.await().atMost(LONG).until(condition::holds);
    }
}
