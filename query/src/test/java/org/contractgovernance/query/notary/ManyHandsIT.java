package org.contractgovernance.query.notary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.event.AppendLock;
import org.contractgovernance.contracts.proof.Checkpoint;
import org.contractgovernance.contracts.proof.Frontier;
import org.contractgovernance.contracts.proof.Leaf;
import org.contractgovernance.contracts.proof.SignedNote;
import org.contractgovernance.contracts.proof.TreeName;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Two copies whose clocks are ten minutes apart, a writer that hangs and one that rolls back, and two notaries that follow them: order,
 * times and leaves are true, and nothing is skipped.
 */
@ResourceLock("logging")
@Timeout(120)
class ManyHandsIT {

    private static final int CONTRACTS = 60;
    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    private final TestDatabase database = TestDatabase.create();
    private final Caller caller = new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void orderTimesAndLeavesAreTrueAndNothingIsSkipped() throws Exception {
        Instant began = Instant.now();
        try (var pool = database.pool();
                ConfigurableApplicationContext slow = copy(Duration.ofMinutes(-5));
                ConfigurableApplicationContext fast = copy(Duration.ofMinutes(5));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> notaries = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                notaries.add(threads.submit(() -> {
                    Notary notary = new Notary(pool, SIGNER, 7);
                    while (!over.get() || notary.step() > 0) {
                        notary.step();
                        Thread.sleep(5);
                    }
                    return null;
                }));
            }
            Future<?> hanging = threads.submit(() -> holdTheLock(true));
            List<Future<?>> writers = new ArrayList<>();
            writers.add(threads.submit(() -> register(slow, "slow-")));
            writers.add(threads.submit(() -> register(fast, "fast-")));
            Future<?> rollingBack = threads.submit(() -> holdTheLock(false));
            try {
                for (Future<?> each : writers) {
                    each.get();
                }
                hanging.get();
                rollingBack.get();
            } finally {
                over.set(true);
            }
            for (Future<?> each : notaries) {
                each.get();
            }
            isTrue(pool.getConnection(), began);
        }
    }

    private void register(ConfigurableApplicationContext copy, String prefix) {
        Commands commands = copy.getBean(Commands.class);
        for (int i = 0; i < CONTRACTS; i++) {
            commands.send(
                    new RegisterContract(prefix + i, Signed.DETAILS, LocalDate.of(2015, 10, 1), null),
                    caller,
                    Conditions.NONE);
        }
    }

    private ConfigurableApplicationContext copy(Duration ahead) {
        return new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .properties(database.properties().toArray(String[]::new))
                // or they would be refused
                .properties("contract-governance.clocks-apart=11m")
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "skewed",
                                Clock.class,
                                () -> Clock.offset(Clock.systemUTC(), ahead),
                                bean -> bean.setPrimary(true)))
                .run();
    }

    /** Takes the lock under which events are recorded, records one, and never commits it: rolls back, or is cut off by the server. */
    private Void holdTheLock(boolean hangs) throws Exception {
        Thread.sleep(200);
        try (Connection connection =
                        database.connect(database.application(), "-c transaction_timeout=" + (hangs ? 700 : 30_000));
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(%d)".formatted(AppendLock.KEY));
            statement.execute("""
                    INSERT INTO event_store.event (position, recorded_at, event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                                   payload, metadata)
                    SELECT coalesce(max(position), 0) + 1, clock_timestamp(), gen_random_uuid(), 'Contract', 'contract:never', 0, 'ContractStarted', 1,
                           '{}', '{"contract": "never"}' FROM event_store.event
                    """);
            if (hangs) {
                database.awaitEnd(connection); // the server cuts it off
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            assertThat(hangs).as(e.getMessage()).isTrue();
        }
        return null;
    }

    private void isTrue(Connection given, Instant began) throws SQLException {
        Frontier leaves = Frontier.empty();
        try (Connection connection = given;
                PreparedStatement select = connection.prepareStatement("""
                        SELECT position, recorded_at, event_id, name, revision, aggregate_id, sequence, payload::text, metadata::text
                          FROM event_store.event ORDER BY position
                        """);
                ResultSet row = select.executeQuery()) {
            Instant last = began.minusSeconds(1);
            while (row.next()) {
                assertThat(row.getLong(1)).isEqualTo(leaves.size() + 1);
                Instant recorded = row.getObject(2, OffsetDateTime.class).toInstant();
                assertThat(recorded).isBetween(last, Instant.now().plusSeconds(1));
                last = recorded;
                leaves.add(new Leaf(
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                row.getInt(5),
                                row.getString(6),
                                row.getLong(7),
                                recorded,
                                Leaf.ofText(row.getString(8)),
                                Leaf.ofText(row.getString(9)))
                        .hash());
            }
            assertThat(leaves.size()).isEqualTo(2 * CONTRACTS);
            Checkpoint signed = Checkpoint.read(
                    SignedNote.read(Objects.requireNonNull(Checkpoints.latest(connection, TreeName.WHOLE_STORE)))
                            .text());
            assertThat(signed.size()).isEqualTo(leaves.size());
            assertThat(signed.root()).isEqualTo(leaves.root());
        }
    }
}
