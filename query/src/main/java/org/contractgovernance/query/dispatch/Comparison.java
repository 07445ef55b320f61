package org.contractgovernance.query.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.contracts.audit.TrailLine.Link;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.fold.Register;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a contract that differ between two moments. What is known of a row changes with an event of its own and with nothing
 * else, so that the events between the two positions name every row that can differ; where the moments' days differ as well, so
 * do the rows with a version that began between them. No other row is read.
 */
public final class Comparison {

    /** Why two moments are not compared. */
    public static final String BACKWARDS = "what is compared with was recorded earlier";

    private final RegistersAsOf snapshot;
    private final String contract;
    private final AsOf then;
    private final AsOf now;
    private final List<ComparedRegister<?>> parts = new ArrayList<>();

    /** A register that is compared, and how its rows are read. */
    private record ComparedRegister<R extends Record>(Register<R> of, Row<R> row) {

        RegisterName register() {
            return of.name();
        }
    }

    /**
     * A row that differs.
     *
     * @param key its key
     * @param reference what people call it
     * @param then as it was at the earlier moment, if it was there
     * @param now as it is at the later moment, if it is there
     * @param madeBy the event that last made it so
     */
    public record Differing(
            RegisterName register,
            String key,
            String reference,
            RegisterQuery.@Nullable Shown<?> then,
            RegisterQuery.@Nullable Shown<?> now,
            Link madeBy) {

        /** As it is, or was before it disappeared. */
        public RegisterQuery.Shown<?> last() {
            return Objects.requireNonNull(
                    now == null ? then : now, "a row that differs is there at one moment at least");
        }
    }

    /**
     * Some of the rows that differ.
     *
     * @param next cursor of those that follow; absent where these are the last
     */
    public record DifferingRows(
            List<Differing> rows, @Nullable String next) {}

    Comparison(RegistersAsOf snapshot, String contract) {
        this.snapshot = snapshot;
        this.contract = contract;
        this.then = snapshot.earlier();
        this.now = snapshot.asOf();
        if (then.position() > now.position()) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, BACKWARDS).at("from");
        }
    }

    /** Compares the rows of a register as well, after those before it. */
    public <R extends Record> Comparison in(Register<R> register) {
        parts.add(new ComparedRegister<>(register, RegistersAsOf.row(register.row())));
        return this;
    }

    /** What each register compared could not take in, by entity. */
    public Map<String, Incomplete> incomplete() {
        return Computed.incomplete(
                snapshot, parts.stream().map(ComparedRegister::register).toList());
    }

    /** A page of the rows that differ, register by register and in the order of their keys. */
    public DifferingRows page(Paging paging) throws SQLException {
        int size = Paging.checked(paging.size());
        String list = "changes" + Integer.toHexString((contract + then.position() + then.effectiveOn()).hashCode());
        Cursor cursor = snapshot.cursor(paging, list);
        List<Differing> found = new ArrayList<>();
        boolean begun = cursor == null;
        for (ComparedRegister<?> each : parts) {
            boolean continued = cursor != null && each.register().code().equals(cursor.value());
            begun |= continued;
            if (begun && found.size() <= size) {
                found.addAll(differing(each, continued ? cursor : null, size + 1 - found.size()));
            }
        }
        if (!begun) {
            throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
        }
        if (found.size() <= size) {
            return new DifferingRows(found, null);
        }
        Differing last = found.get(size - 1);
        Cursor next = new Cursor(
                now.position(), now.effectiveOn(), list, null, last.register().code(), last.key());
        return new DifferingRows(List.copyOf(found.subList(0, size)), next.text());
    }

    private <R extends Record> List<Differing> differing(ComparedRegister<R> part, @Nullable Cursor after, int atMost)
            throws SQLException {
        // each key is looked up for itself, in the order of keys, until there are enough
        Sql sql = Sql.of(
                """
                SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
                  FROM (SELECT DISTINCT row_key FROM (?) touched ORDER BY row_key) k
                  LEFT JOIN LATERAL (?) was ON true
                  LEFT JOIN LATERAL (?) so ON true
                  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
                 WHERE (?) IS DISTINCT FROM (?)
                 ORDER BY k.row_key LIMIT ?
                """,
                touched(part, after),
                version(part, then),
                version(part, now),
                columns(part, "was"),
                columns(part, "so"),
                atMost);
        List<Differing> found = new ArrayList<>();
        new RoundTrip()
                .query(sql, result -> {
                    while (result.next()) {
                        found.add(read(part, result));
                    }
                })
                .go(snapshot.connection(), after);
        return found;
    }

    /** The keys of the rows that can differ, each once. */
    private Sql touched(ComparedRegister<?> part, @Nullable Cursor after) {
        Sql key = key(part.of());
        List<Sql> selects = new ArrayList<>();
        selects.add(Sql.of(
                "SELECT ? AS row_key FROM event_store.event e WHERE e.contract = ? AND e.position > ? AND e.position <= ?"
                        + " AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND ? IS NOT NULL?",
                key,
                contract,
                then.position(),
                now.position(),
                EventReader.codes(part.of().kinds()),
                key,
                following(key, after)));
        if (!then.effectiveOn().equals(now.effectiveOn())) {
            boolean forward = then.effectiveOn().isBefore(now.effectiveOn());
            LocalDate first = forward ? then.effectiveOn() : now.effectiveOn();
            LocalDate last = forward ? now.effectiveOn() : then.effectiveOn();
            for (AsOfPredicate.VersionSource each :
                    snapshot.places(part.register(), new AsOf(now.position(), now.recordedAt(), last))) {
                selects.add(Sql.of(
                        "SELECT row_key FROM ? WHERE ? AND contract = ? AND ??",
                        each.from(),
                        each.condition(),
                        contract,
                        AsOfPredicate.beginsAfter(first),
                        following(Sql.of("row_key"), after)));
            }
        }
        return Sql.joined(" UNION ALL ", selects);
    }

    /** The key of the row that a stored event {@code e} belongs to; null where it belongs to none. */
    private static Sql key(Register<?> register) {
        if (register.appendsOnly()) {
            return Sql.of("lpad(e.position::text, 19, '0')");
        }
        String component = register.component();
        return component == null
                ? Sql.of("e.aggregate_id")
                : Sql.of("e.aggregate_id || '/' || (e.payload ->> ?)", Sql.word(component));
    }

    private static Sql following(Sql key, @Nullable Cursor after) {
        return after == null ? Sql.NOTHING : Sql.of(" AND ? > ?", key, after.key());
    }

    private Sql version(ComparedRegister<?> part, AsOf moment) {
        return Sql.of(
                "SELECT ?, ? FROM ? WHERE row_key = k.row_key AND contract = ? AND ? OFFSET 0",
                RegisterQuery.STANDING,
                part.row().names(),
                Sql.history(part.register()),
                contract,
                AsOfPredicate.of(moment, snapshot.caller().seesOnlyWhatIsShared()));
    }

    private static Sql columns(ComparedRegister<?> part, String side) {
        return part.row().names(each -> Sql.of("?.?", Sql.name(side), each));
    }

    private <R extends Record> Differing read(ComparedRegister<R> part, ResultSet result) throws SQLException {
        Map<String, Incomplete> incomplete = snapshot.incomplete(part.register());
        int width = RegisterQuery.STANDING_WIDTH + part.row().width();
        RegisterQuery.Shown<R> was =
                RegisterQuery.shown(result, 5, part.row(), 5 + RegisterQuery.STANDING_WIDTH, incomplete);
        RegisterQuery.Shown<R> is = RegisterQuery.shown(
                result, 5 + width, part.row(), 5 + width + RegisterQuery.STANDING_WIDTH, incomplete);
        RegisterQuery.Shown<R> last = Objects.requireNonNull(is == null ? was : is);
        return new Differing(
                part.register(),
                result.getString(1),
                part.of().reference(last.row()),
                was,
                is,
                new Link(last.standing().knownFrom(), result.getString(2), result.getString(3), result.getString(4)));
    }
}
