package org.contractgovernance.query.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.audit.TrailLine.Link;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.fold.Register;
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
        Cursor cursor = Cursor.read(paging, list);
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
        List<Object> bound = new ArrayList<>();
        // each key is looked up for itself, in the order of keys, until there are enough
        String sql = """
                SELECT k.row_key, m.event_id, m.name, m.metadata ->> 'reference', was.*, so.*
                  FROM (SELECT DISTINCT row_key FROM (%1$s) touched ORDER BY row_key) k
                  LEFT JOIN LATERAL (%2$s) was ON true
                  LEFT JOIN LATERAL (%3$s) so ON true
                  LEFT JOIN LATERAL (SELECT event_id, name, metadata FROM event_store.event
                                      WHERE position = coalesce(so.made_by, was.made_by) OFFSET 0) m ON true
                 WHERE (%4$s) IS DISTINCT FROM (%5$s)
                 ORDER BY k.row_key LIMIT ?
                """.formatted(
                        touched(part, after, bound),
                        version(part, then, bound),
                        version(part, now, bound),
                        columns(part, "was"),
                        columns(part, "so"));
        bound.add(atMost);
        List<Differing> found = new ArrayList<>();
        new RoundTrip()
                .query(sql, bound, result -> {
                    while (result.next()) {
                        found.add(read(part, result));
                    }
                })
                .go(snapshot.connection(), after);
        return found;
    }

    /** The keys of the rows that can differ, each once. */
    private String touched(ComparedRegister<?> part, @Nullable Cursor after, List<Object> bound) {
        String following = after == null ? "" : " AND " + "%s > ?";
        List<String> selects = new ArrayList<>();
        selects.add("SELECT " + part.of().keyInSql() + " AS row_key FROM event_store.event e WHERE e.contract = ?"
                + " AND e.position > ? AND e.position <= ? AND split_part(e.aggregate_id, ':', 1) = ANY (?) AND "
                + part.of().keyInSql()
                + " IS NOT NULL"
                + following.formatted(part.of().keyInSql()));
        bound.addAll(List.of(contract, then.position(), now.position(), (Object)
                EventReader.codes(part.of().kinds())));
        bind(after, bound);
        if (!then.effectiveOn().equals(now.effectiveOn())) {
            boolean forward = then.effectiveOn().isBefore(now.effectiveOn());
            LocalDate first = forward ? then.effectiveOn() : now.effectiveOn();
            LocalDate last = forward ? now.effectiveOn() : then.effectiveOn();
            for (AsOfPredicate.VersionSource each :
                    snapshot.places(part.register(), new AsOf(now.position(), now.recordedAt(), last))) {
                selects.add("SELECT row_key FROM " + each.from() + " WHERE " + each.condition()
                        + " AND contract = ? AND effective_from > ?" + following.formatted("row_key"));
                bound.addAll(each.bound());
                bound.addAll(List.of(contract, first));
                bind(after, bound);
            }
        }
        return String.join(" UNION ALL ", selects);
    }

    private static void bind(@Nullable Cursor after, List<Object> bound) {
        if (after != null) {
            bound.add(after.key());
        }
    }

    private String version(ComparedRegister<?> part, AsOf moment, List<Object> bound) {
        LocalDate day = moment.effectiveOn();
        bound.addAll(List.of(contract, moment.position(), moment.position(), day, day));
        return "SELECT " + RegisterQuery.STANDING + ", " + part.row().names() + " FROM query."
                + part.register().table() + "_history WHERE row_key = k.row_key AND contract = ?"
                + " AND known_from <= ? AND known_until > ? AND effective_from <= ? AND effective_until > ? AND "
                + RegistersAsOf.audience(snapshot.caller()) + " OFFSET 0";
    }

    private static String columns(ComparedRegister<?> part, String side) {
        return Stream.of(part.row().names().split(", ", -1))
                .map(each -> side + "." + each)
                .collect(Collectors.joining(", "));
    }

    private <R extends Record> Differing read(ComparedRegister<R> part, ResultSet result) throws SQLException {
        Map<String, Incomplete> incomplete = snapshot.incomplete(part.register());
        int width = RegisterQuery.STANDING_WIDTH + part.row().names().split(", ", -1).length;
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
