package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.bundle.BundleQuery.Export;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.query.access.WrittenBehind;
import org.contractgovernance.query.dispatch.QueryDispatcher;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.export.ExportHandler;
import org.contractgovernance.query.notary.Notary;
import org.contractgovernance.query.record.OutsideTiles;
import org.contractgovernance.query.record.RecordChecker;
import org.contractgovernance.registers.fold.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database, and a release that reads it. */
final class Release implements AutoCloseable {

    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());
    private static final Caller AUDITOR =
            new Caller(Happenings.SOMEBODY, "a-desk", Set.of(Role.AUDITOR), Set.of(Happenings.CONTRACT), false);

    final TestDatabase database = TestDatabase.create();
    final HikariDataSource pool = database.pool();
    private final EventCodec codec;
    final RegisterEngine engine;
    private final WrittenBehind log;
    private final QueryDispatcher dispatcher;

    Release(EventCodec codec) {
        this.codec = codec;
        this.engine = new RegisterEngine(pool, QueryConfiguration.registers(), codec, Clock.systemUTC(), 50);
        this.log = new WrittenBehind(pool);
        List<QueryHandler<?, ?>> handlers = new ArrayList<>(QueryConfiguration.handlers(codec));
        handlers.add(new ExportHandler(pool, engine, QueryConfiguration.registers(), codec, Places.of(Costly.EXPORTS)));
        this.dispatcher =
                new QueryDispatcher(pool, Places.of(Costly.READINGS), engine, Clock.systemUTC(), log, handlers);
        engine.start();
    }

    /** Has people call the entities so, as an append does. */
    void called(Map<String, String> references) {
        JdbcClient owner = database.as(database.owner());
        references.forEach((reference, entity) -> owner.sql(
                        "INSERT INTO event_store.reference VALUES (?, split_part(?, ':', 1), ?, ?, 'shared')")
                .params(Happenings.CONTRACT, entity, reference, entity)
                .update());
    }

    void follows(long position) {
        assertThat(engine.await(position, EngineOnPostgreSql.LONG)).isTrue();
    }

    <A> A ask(Query<A> question) {
        return dispatcher.ask(question, AUDITOR);
    }

    List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection()) {
            for (Register<?> each : QueryConfiguration.registers()) {
                try (PreparedStatement select = connection.prepareStatement("SELECT t::text FROM query."
                                + each.name().table() + "_history t"
                                + " ORDER BY row_key, row_audience, known_from, effective_from");
                        ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    /** Holds the record against what proves it, and the registers against the record. */
    RecordReport check() throws SQLException {
        new Notary(pool, SIGNER, 10_000).step();
        return new RecordChecker(pool, QueryConfiguration.registers(), codec, OutsideTiles.NONE)
                .check(Set.of(), RecordChecker.CheckProgress.UNTOLD);
    }

    Map<String, String> exported() throws SQLException, IOException {
        new Notary(pool, SIGNER, 10_000).step();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EvidenceBundle bundle = ask(new Export(Happenings.CONTRACT, null, Moment.NOW))) {
            bundle.writeTo(out);
        }
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Override
    public void close() {
        engine.stop();
        log.close();
        pool.close();
    }
}
