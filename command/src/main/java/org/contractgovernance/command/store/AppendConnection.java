package org.contractgovernance.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.contractgovernance.command.store.AppendFunction.AppendResult;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.database.ReadOnlyServer;
import org.contractgovernance.database.StoreRights;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The appender's one connection, its limits in time, and what is done when it is lost. */
public final class AppendConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AppendConnection.class);

    /** How often a group is tried, where the connection was lost and it is certain that nothing was recorded. */
    private static final int ATTEMPTS = 3;

    /** How often we ask what became of a commit. */
    private static final int ENQUIRIES = 3;

    private final HikariDataSource pool;
    private final Clock clock;
    private @Nullable Rule refusedBy;

    /**
     * @param clocksApart how far the database's clock may be behind what is on record, and from ours
     * @param clock our own
     */
    public AppendConnection(
            String url,
            @Nullable String user,
            @Nullable String password,
            Duration transactionTimeout,
            Duration clocksApart,
            Clock clock) {
        this.clock = clock;
        HikariConfig config = new HikariConfig();
        config.setPoolName("event-appender");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(1);
        // one call is one transaction, and commits
        config.setAutoCommit(true);
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(2).toMillis());
        config.setInitializationFailTimeout(-1);
        // the server ends a transaction that holds the lock too long; the client, one whose server has gone quiet
        config.addDataSourceProperty(
                "options",
                "-c transaction_timeout=%d -c contract_governance.clocks_apart=%dms"
                        .formatted(transactionTimeout.toMillis(), clocksApart.toMillis()));
        config.addDataSourceProperty("socketTimeout", Long.toString(transactionTimeout.toSeconds() + 5));
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("loginTimeout", "3");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "contract-governance appender");
        ReadOnlyServer.letGoBy(config);
        this.pool = new HikariDataSource(config);
    }

    /** Throws where this very session, whose settings may be its own, does not wait for the disk. */
    void requireDurable() {
        try {
            new StoreRights(JdbcClient.create(pool)).requireDurable();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /**
     * Writes the group in one transaction; answers for each of its appends when it is durable, or why it was not recorded. Throws
     * where nothing of the group is.
     */
    List<AppendResult> write(List<PendingAppend> group) {
        AppendFunction call = new AppendFunction(group);
        SQLException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<AppendResult> answers = List.of();
            try (Connection connection = pool.getConnection()) {
                answers = call.on(connection, clock.instant());
                told(null);
            } catch (SQLException e) {
                Rule broken = byItsClock(e);
                if (broken != null) {
                    told(broken);
                    throw BrokenRule.of(broken);
                }
                if (!DatabaseOutage.isBehind(e)) {
                    throw refusal(e, group);
                }
                last = e;
                if (e instanceof SQLTransientConnectionException) {
                    break; // the pool has tried for as long as anybody should wait
                }
            }
            if (answers.isEmpty() && mayHaveBeenRecorded(last)) {
                answers = enquire(group);
            }
            if (!answers.isEmpty()) {
                return answers;
            }
        }
        log.warn("{} appends fail, the event store cannot be reached: {}", group.size(), summary(last));
        throw DatabaseOutage.nothingRecorded();
    }

    /** The rule by which the clock keeps events from being recorded, as the function says it; nothing was. */
    private static @Nullable Rule byItsClock(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "CG001" -> GeneralRule.CLOCK_BEHIND;
            case "CG002" -> GeneralRule.CLOCKS_APART;
            default -> null;
        };
    }

    /** Logs once that the clock is in the way, and that it no longer is; only one thread writes. */
    private void told(@Nullable Rule broken) {
        if (broken != null && !broken.equals(refusedBy)) {
            log.error("nothing is recorded any more, by the rule {}: {}", broken.code(), broken.sentence());
        } else if (broken == null && refusedBy != null) {
            log.info("events are recorded again, the clock is right");
        }
        refusedBy = broken;
    }

    /**
     * Whether a call without an answer may have been carried out all the same: it found its own events on record, or it was lost on
     * its way there or on its way back. Not where there was no connection, nor where the server says what kept it from it; when
     * the server ends the session itself, that may be just after the commit.
     */
    private static boolean mayHaveBeenRecorded(@Nullable SQLException failure) {
        if (failure == null) {
            return true;
        }
        boolean said = failure instanceof PSQLException answered && answered.getServerErrorMessage() != null;
        boolean cutOff = failure.getSQLState() != null && failure.getSQLState().startsWith("57P");
        return !(failure instanceof SQLTransientConnectionException) && (cutOff || !said);
    }

    /** What became of a call whose answer was lost; empty where it did not take place. */
    private List<AppendResult> enquire(List<PendingAppend> group) {
        for (int enquiry = 1; enquiry <= ENQUIRIES; enquiry++) {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    return LostAppendRecovery.find(connection, group);
                } finally {
                    rollBack(connection);
                }
            } catch (SQLException e) {
                log.warn("cannot find out yet: {}", summary(e));
            }
        }
        throw DatabaseOutage.outcomeUnknown();
    }

    /** Whether a failure is no single append's fault. */
    static boolean concernsAll(RuntimeException failure) {
        return failure instanceof BrokenRule;
    }

    private static RuntimeException refusal(SQLException e, List<PendingAppend> group) {
        String constraint = constraint(e);
        return switch (constraint == null ? "" : constraint) {
            case "event_sequence", "reference_once", "contract_standing_pkey" -> new StaleDecision();
            case "receipt_once" -> new ReceiptTaken();
            default ->
                new IllegalStateException(
                        "the event store refuses %d appends: %s".formatted(group.size(), summary(e)), e);
        };
    }

    private static @Nullable String constraint(SQLException e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof PSQLException sql) {
                ServerErrorMessage message = sql.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }

    /** State and constraint, without the values that the message of a violation shows. */
    private static String summary(@Nullable SQLException e) {
        return e == null
                ? "unknown"
                : "SQLSTATE %s%s".formatted(e.getSQLState(), constraint(e) == null ? "" : " on " + constraint(e));
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            log.debug("the connection was lost before it could roll back", e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
