package org.contractgovernance.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.contractgovernance.bench.application.Application;
import org.contractgovernance.bench.application.Await;
import org.contractgovernance.bench.application.Database;
import org.contractgovernance.bench.load.LoadRequest;
import org.contractgovernance.contracts.access.Role;

/**
 * The cost of the notary for recording: issues raised while it works and while it rests, in turn. The bench makes the notary rest by
 * locking the row that the notary locks while it works, as another copy of the application would. So one application and one database serve
 * for both, and other changes from minute to minute affect both.
 */
final class Notarising {

    private static final int CONNECTIONS = 32;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String HOLD = "SELECT FROM audit.tree WHERE tree = '' FOR UPDATE";
    private static final String WORKING = "raise_issue_notary_works";
    private static final String RESTING = "raise_issue_notary_rests";

    private final World world;
    private final Writing writing;
    private final Database database;
    private final Application application;

    Notarising(World world, Writing writing) {
        this.world = world;
        this.writing = writing;
        this.database = writing.database();
        this.application = writing.application();
    }

    void measure() {
        for (int round = 1; round <= world.options().rounds(); round++) {
            if (round % 2 == 0) {
                resting();
                working();
            } else {
                working();
                resting();
            }
        }
        world.results().ratio("notary", WORKING + "_per_s", RESTING + "_per_s");
    }

    private void resting() {
        try (Connection connection = database.connect(database.superuser())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(HOLD);
                writing.raised(RESTING, CONNECTIONS);
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not while it makes up for a rest. */
    private void working() {
        RegistersView registers = new RegistersView(world, application);
        long head = registers.head();
        registers.awaitPosition(head);
        Await.until(World.PATIENCE, PAUSE, "everything signed", () -> signed() >= head);
        writing.raised(WORKING, CONNECTIONS);
    }

    /** How many events the latest checkpoint covers: what its second line says. */
    private long signed() {
        try (org.contractgovernance.bench.load.Connection asking = application.connect()) {
            int status = asking.send(LoadRequest.get("/api/v1/checkpoints/latest", world.token(Role.AUDITOR)));
            if (status != 200) {
                throw new IllegalStateException("%d: %s".formatted(status, asking.body()));
            }
            return asking.body()
                    .lines()
                    .skip(1)
                    .findFirst()
                    .map(Long::parseLong)
                    .orElseThrow();
        }
    }
}
