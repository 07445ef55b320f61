package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How a question begins: one round trip takes the snapshot that all of it is answered from, finds the moment, and reads what the
 * registers lack.
 */
final class AsOfTransaction {

    private final Caller caller;
    private final @Nullable String contract;
    private final RequestedMoment asked;
    private final @Nullable AsOfTransaction earlier;
    private final long named;
    private final Map<RegisterName, Map<String, Incomplete>> lacking = new EnumMap<>(RegisterName.class);
    private long reached;
    private long wanted;
    private AsOf asOf;
    private boolean onRecord = true;
    private boolean come;

    /**
     * A moment that is to be found.
     *
     * @param known what had been recorded
     * @param day the day asked about; none: the day on which the position was recorded
     * @param today the day asked about where nothing had been recorded by then
     */
    record RequestedMoment(Moment.Knowledge known, @Nullable LocalDate day, LocalDate today) {

        private LocalDate day(@Nullable Instant recordedAt) {
            if (day != null) {
                return day;
            }
            return recordedAt == null ? today : LocalDate.ofInstant(recordedAt, Moment.COUNCIL_TIME);
        }
    }

    /**
     * @param contract the contract that the question is about, where it is about one
     * @param asked the moment
     * @param earlier the moment that it is compared with, where it is
     * @param named the last position that the caller names anywhere in the question; 0 where none is named
     */
    AsOfTransaction(
            Caller caller,
            @Nullable String contract,
            RequestedMoment asked,
            @Nullable RequestedMoment earlier,
            long named) {
        this.caller = caller;
        this.contract = contract;
        this.asked = asked;
        this.earlier = earlier == null ? null : new AsOfTransaction(caller, null, earlier, null, 0);
        this.named = named;
        this.asOf = new AsOf(0, null, asked.day(null));
    }

    /**
     * Begins the transaction. The lock is taken before the snapshot is, so that no register's tables change places under it.
     */
    void open(Connection connection) throws SQLException {
        RoundTrip trip = new RoundTrip()
                .run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .run("SET LOCAL transaction_timeout = '15s'")
                // what is asked has one good plan, whatever is asked about: it is made once and kept
                .run("SET LOCAL plan_cache_mode = 'force_generic_plan'")
                .run("LOCK TABLE query.generation IN ACCESS SHARE MODE")
                .query(moment(), this::readMoment);
        if (earlier != null) {
            trip.query(earlier.moment(), earlier::readMoment);
        }
        trip.query(lacking(), this::readLacking).go(connection);
    }

    /**
     * The position that the registers must reach before it is worth looking again; none where they have reached everything that was asked
     * about. A position that the caller names is reached once an event that the caller may see stands there or after it. Otherwise a caller
     * could name one position after another, and learn how many events there are and when the council records its own matters.
     */
    @Nullable Long notReached() {
        long last = earlier == null ? wanted : Math.max(wanted, earlier.wanted);
        if (last > reached) {
            return last;
        }
        return come ? null : reached + 1;
    }

    /** The same question once more, about the same positions where they had not been reached. */
    AsOfTransaction again() {
        return new AsOfTransaction(
                caller, contract, wantedAgain(), earlier == null ? null : earlier.wantedAgain(), named);
    }

    private RequestedMoment wantedAgain() {
        return wanted > reached ? new RequestedMoment(new Moment.UpTo(wanted), asked.day(), asked.today()) : asked;
    }

    /**
     * The registers as of this moment, for the caller that opened them.
     *
     * @param cursor the cursor that the question has, where it has one
     */
    RegistersAsOf snapshot(Connection connection, @Nullable Cursor cursor) {
        if (!onRecord) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
        }
        boolean now = asked.known() instanceof Moment.SoFar;
        return new RegistersAsOf(
                connection, caller, asOf, earlier == null ? null : earlier.asOf, now, reached, lacking, cursor);
    }

    private Sql moment() {
        return Sql.of(
                """
                SELECT r.position, w.position, e.position, e.recorded_at, ?, ?
                  FROM (SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0) AS position) r
                 CROSS JOIN LATERAL (SELECT ? AS position) w
                ?""",
                onRecord(),
                come(),
                wanted(),
                seesEverything()
                        ? Sql.of("  LEFT JOIN event_store.event e ON e.position = w.position")
                        : Sql.of("""
                                 CROSS JOIN LATERAL (SELECT ? AS position) s
                                  LEFT JOIN event_store.event e ON e.position = s.position""", seen()));
    }

    private Sql onRecord() {
        return contract == null
                ? Sql.of("true")
                : Sql.ofOne(
                        "EXISTS (SELECT FROM query.contracts_history WHERE row_key = ?)"
                                + " OR EXISTS (SELECT FROM query.parked WHERE entity = ?)",
                        EntityId.ofContract(contract).toString());
    }

    /** Whether the position that the caller names has come, for that caller. */
    private Sql come() {
        if (named == 0) {
            return Sql.of("true");
        }
        if (seesEverything()) {
            return Sql.of("r.position >= ?", named);
        }
        if (caller.everyContract()) {
            return Sql.of("""
                    EXISTS (SELECT FROM event_store.event v
                             WHERE v.position >= ? AND v.position <= r.position AND ?)""", named, sharedAtLeast());
        }
        return Sql.of("""
                EXISTS (SELECT FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
                    SELECT FROM event_store.event v
                     WHERE v.contract = c.contract AND v.position >= ? AND v.position <= r.position AND ?
                     LIMIT 1) v)""", contracts(), named, sharedAtLeast());
    }

    private Sql sharedAtLeast() {
        return caller.seesOnlyWhatIsShared()
                ? Sql.of("v.metadata ->> 'visibility' = ?", Sql.word(Visibility.SHARED))
                : Sql.of("true");
    }

    private boolean seesEverything() {
        return caller.everyContract() && !caller.seesOnlyWhatIsShared();
    }

    /** The highest position known by the time asked about, as the event store says: what a wrong clock recorded, it says apart. */
    private Sql wanted() {
        return switch (asked.known()) {
            case Moment.UpTo known -> Sql.of("?::bigint", known.position());
            case Moment.SoFar known -> Sql.of("r.position");
            case Moment.By known ->
                Sql.of(
                        "event_store.known_at(least(?::timestamptz, clock_timestamp()))",
                        OffsetDateTime.ofInstant(known.knownAt(), ZoneOffset.UTC));
        };
    }

    /**
     * The same moment, named by the last event that the caller may see, a line of the trail or one that could not be read into it: the
     * positions of others would tell that they happened, and when. What the caller sees is the same at both.
     */
    private Sql seen() {
        Sql audience = AsOfPredicate.audience(caller.seesOnlyWhatIsShared());
        // the trail's keys are positions, filled up with noughts
        Sql line = caller.everyContract()
                ? Sql.of("""
                        (SELECT position FROM query.audit_trail_history
                          WHERE row_key <= lpad(w.position::text, 19, '0') AND ?
                          ORDER BY row_key DESC LIMIT 1)""", audience)
                : Sql.of("""
                        (SELECT max(t.position) FROM unnest(?::text[]) c (contract) CROSS JOIN LATERAL (
                            SELECT position FROM query.audit_trail_history
                             WHERE contract = c.contract AND ? AND ?
                             ORDER BY known_from DESC LIMIT 1) t)""", contracts(), AsOfPredicate.recordedBy(Sql.of("w.position")), audience);
        return Sql.of("""
                greatest(?,
                    (SELECT max(?) FROM query.parked WHERE ? <= w.position AND (contract = ANY (?) OR ?)))
                """, line, since(), since(), contracts(), caller.everyContract());
    }

    private String[] contracts() {
        return caller.contracts().stream().sorted().toArray(String[]::new);
    }

    /** From which position on a parked row is incomplete, as far as the caller may know. */
    private Sql since() {
        return caller.seesOnlyWhatIsShared() ? Sql.of("shared_position") : Sql.of("position");
    }

    private void readMoment(ResultSet row) throws SQLException {
        row.next();
        reached = row.getLong(1);
        wanted = row.getLong(2);
        OffsetDateTime recordedAt = row.getObject(4, OffsetDateTime.class);
        long seen = seesEverything() ? wanted : row.getLong(3);
        Instant recorded = recordedAt == null ? null : recordedAt.toInstant();
        asOf = new AsOf(seen, recorded, asked.day(recorded));
        onRecord = row.getBoolean(5);
        come = row.getBoolean(6);
    }

    /** What the registers could not take in of the contract, or of any that the caller may know of, where none is asked about. */
    private Sql lacking() {
        return Sql.of(
                """
                SELECT p.register, p.entity, min(p.?)
                  FROM query.parked p JOIN query.generation g USING (register, generation)
                 WHERE g.reading = 'live' AND p.? IS NOT NULL AND (p.contract = ANY (?) OR ?)
                 GROUP BY p.register, p.entity ORDER BY min(p.?)
                """,
                since(),
                since(),
                contract == null ? contracts() : new String[] {contract},
                contract == null && caller.everyContract(),
                since());
    }

    private void readLacking(ResultSet row) throws SQLException {
        while (row.next()) {
            Incomplete each = new Incomplete(row.getString(2), row.getLong(3));
            if (each.since() <= asOf.position()) {
                Coded.find(RegisterName.class, row.getString(1))
                        .ifPresent(register -> lacking.computeIfAbsent(register, key -> new LinkedHashMap<>())
                                .put(each.entity(), each));
            }
        }
    }
}
