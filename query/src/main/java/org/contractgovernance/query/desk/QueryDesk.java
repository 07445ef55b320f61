package org.contractgovernance.query.desk;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Caller;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.register.Outage;
import org.jspecify.annotations.Nullable;

/** Answers questions: checks who asks, waits for the registers where the question needs it, and fixes the moment. */
public final class QueryDesk implements Queries {

    /** Where the councils are, and their days begin. */
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private static final Duration WAIT_AT_MOST = Duration.ofSeconds(2);

    /** How far a caller's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final Registers registers;
    private final Clock clock;
    private final Named named;
    private final Map<Class<?>, Answer<?, ?>> answers = new HashMap<>();

    public QueryDesk(
            DataSource dataSource,
            Registers registers,
            People people,
            Clock clock,
            Collection<? extends Answer<?, ?>> answers) {
        this.dataSource = dataSource;
        this.registers = registers;
        this.clock = clock;
        this.named = new Named(people);
        for (Answer<?, ?> each : answers) {
            if (this.answers.put(each.question(), each) != null) {
                throw new IllegalStateException("two answer " + each.question().getSimpleName());
            }
        }
    }

    @Override
    public <A> A ask(Query<A> query, Caller caller) {
        admit(query, caller);
        return answer(query, caller);
    }

    private static void admit(Query<?> query, Caller caller) {
        AllowedTo allowed = query.getClass().getAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException(query.getClass().getSimpleName() + " does not say who may ask");
        }
        boolean admitted = false;
        for (Role role : allowed.value()) {
            admitted |= caller.roles().contains(role);
        }
        if (!admitted) {
            throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
        }
        String contract = query.contract();
        if (contract != null && !caller.mayKnowOf(contract)) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
        }
    }

    private <Q extends Query<A>, A> A answer(Query<A> query, Caller caller) {
        @SuppressWarnings("unchecked") // by class, as it was put in
        Answer<Q, A> answer = (Answer<Q, A>) answers.get(query.getClass());
        if (answer == null) {
            throw new IllegalStateException(
                    "nothing answers " + query.getClass().getSimpleName());
        }
        Q question = answer.question().cast(query);
        try (Connection connection = dataSource.getConnection()) {
            Paging paging = query.paging();
            Cursor cursor = paging == null ? null : Cursor.read(paging);
            @Nullable Long wanted = cursor == null ? position(connection, query.moment()) : null;
            reach(
                    cursor == null ? wanted : Long.valueOf(cursor.position()),
                    query.moment().minPosition());
            connection.setAutoCommit(false);
            try {
                try (Statement begin = connection.createStatement()) {
                    begin.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;"
                            + " SET LOCAL statement_timeout = '15s'");
                }
                AsOf asOf = asOf(connection, query.moment(), wanted, cursor);
                Snapshot snapshot = new Snapshot(connection, caller, asOf, wanted == null && cursor == null, named);
                if (query.contract() != null) {
                    isOnRecord(connection, query.contract());
                }
                return answer.answer(question, snapshot);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The highest position recorded by the time asked about; none where everything so far is asked for. */
    private @Nullable Long position(Connection connection, Moment moment) throws SQLException {
        Instant knownAt = moment.knownAt();
        if (knownAt == null) {
            return null;
        }
        if (knownAt.isAfter(clock.instant().plus(CLOCKS_DIFFER_BY))) {
            throw BrokenRule.of(GeneralRule.KNOWN_IN_THE_FUTURE).at("knownAt");
        }
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT position FROM event_store.event WHERE recorded_at <= ?
                 ORDER BY recorded_at DESC, position DESC LIMIT 1
                """)) {
            select.setObject(1, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        }
    }

    private void reach(@Nullable Long wanted, @Nullable Long minPosition) {
        long needed = Math.max(wanted == null ? 0 : wanted, minPosition == null ? 0 : minPosition);
        if (needed > 0 && !registers.await(needed, WAIT_AT_MOST)) {
            throw BrokenRule.of(
                    GeneralRule.REGISTERS_BEHIND,
                    "position %d was asked for; the registers stand at %d".formatted(needed, registers.position()));
        }
    }

    private AsOf asOf(Connection connection, Moment moment, @Nullable Long wanted, @Nullable Cursor cursor)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT p.position, e.recorded_at
                  FROM (SELECT coalesce(?, (SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) p
                  LEFT JOIN event_store.event e USING (position)
                """)) {
            Long position = cursor == null ? wanted : Long.valueOf(cursor.position());
            select.setObject(1, position, java.sql.Types.BIGINT);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                OffsetDateTime recordedAt = row.getObject(2, OffsetDateTime.class);
                return new AsOf(
                        row.getLong(1), recordedAt == null ? null : recordedAt.toInstant(), day(moment, cursor));
            }
        }
    }

    /** The day asked about; where none is, the day of the time asked about. */
    private LocalDate day(Moment moment, @Nullable Cursor cursor) {
        if (cursor != null) {
            return cursor.effectiveOn();
        }
        LocalDate effectiveOn = moment.effectiveOn();
        if (effectiveOn != null) {
            return effectiveOn;
        }
        Instant knownAt = moment.knownAt();
        return LocalDate.ofInstant(knownAt == null ? clock.instant() : knownAt, COUNCIL);
    }

    private static void isOnRecord(Connection connection, @Nullable String contract) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT 1 WHERE EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?)
                            OR EXISTS (SELECT FROM query.parked WHERE entity = ?)
                """)) {
            select.setString(1, "contract:" + contract);
            select.setString(2, "contract:" + contract);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
                }
            }
        }
    }
}
