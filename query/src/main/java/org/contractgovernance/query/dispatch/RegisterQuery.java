package org.contractgovernance.query.dispatch;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A list of a register's rows at one moment.
 *
 * @param <R> the row
 */
public final class RegisterQuery<R extends Record> extends Filtered<RegisterQuery<R>> {

    /** As people say it; no number has more digits. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]+-([0-9]{1,18})");

    /** How a row stands, in the columns that {@link #shown} reads. */
    static final Sql STANDING = Sql.of("row_key, row_entity, row_version, made_by, made_at, effective_from");

    static final int STANDING_WIDTH = 6;

    private final RegistersAsOf snapshot;
    private final RegisterName register;
    private final Row<R> row;
    private final List<AsOfPredicate.VersionSource> places;
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<String, Sql> counts = new LinkedHashMap<>();
    private String usualSort = "";

    /**
     * A column to sort by.
     *
     * @param expression an SQL expression that is never null
     * @param type its SQL type
     */
    private record Sort(Sql expression, Sql type) {}

    /**
     * A row with its standing.
     *
     * @param entity identifier of the entity that it is about
     */
    public record Shown<R extends Record>(R row, String entity, Standing standing) {}

    private record KeyedRow<R extends Record>(Shown<R> shown, String key, String sortedBy) {}

    RegisterQuery(RegistersAsOf snapshot, RegisterName register, Row<R> row, List<AsOfPredicate.VersionSource> places) {
        this.snapshot = snapshot;
        this.register = register;
        this.row = row;
        this.places = places;
    }

    @Override
    RegisterQuery<R> self() {
        return this;
    }

    /** Rows of this contract only. */
    public RegisterQuery<R> of(String reference) {
        return where("contract = ?", reference);
    }

    /** Rows of the contracts that the caller may know of. */
    public RegisterQuery<R> ofKnownContracts() {
        Caller caller = snapshot.caller();
        return caller.everyContract()
                ? this
                : where("contract = ANY (?)", (Object)
                        caller.contracts().stream().sorted().toArray(String[]::new));
    }

    /** The row of this reference, which is found by its number: {@code I-14} by 14. */
    public RegisterQuery<R> numbered(String reference) {
        Matcher number = NUMBERED.matcher(reference);
        return where("reference = ?", reference)
                .where("number = ?", number.matches() ? Long.parseLong(number.group(1)) : -1L);
    }

    /** Offers a sort by name; the first one offered is the list's own, greatest first where {@code descending}. */
    public RegisterQuery<R> sortedBy(
            String name, @CompileTimeConstant String expression, @CompileTimeConstant String type, boolean descending) {
        return sortedBy(name, new Sort(Sql.of(expression), Sql.of(type)), descending);
    }

    private RegisterQuery<R> sortedBy(String name, Sort sort, boolean descending) {
        if (sorts.isEmpty()) {
            usualSort = (descending ? "-" : "") + name;
        }
        sorts.put(name, sort);
        return this;
    }

    /** Offers a sort by the rank of a word in its own order. */
    public RegisterQuery<R> sortedByRank(String name, String column, Coded[] order) {
        Sql ranks = Sql.joined(", ", Stream.of(order).map(Sql::word).toList());
        Sql rank = Sql.of("coalesce(array_position(ARRAY[?], ?), 0)", ranks, Sql.name(column));
        return sortedBy(name, new Sort(rank, Sql.of("integer")), false);
    }

    /** Counts the rows by the words of a column; those for which the condition, about the counted columns, does not hold are left out. */
    public RegisterQuery<R> countedBy(String column, @CompileTimeConstant String condition) {
        counts.put(column, Sql.of(condition));
        return this;
    }

    /** The one row, or none. */
    public @Nullable Shown<R> one() throws SQLException {
        List<KeyedRow<R>> found = select();
        if (found.size() > 1) {
            throw new IllegalStateException("one key has one row at a moment in " + register.code());
        }
        return found.isEmpty() ? null : found.getFirst().shown();
    }

    /** The one row; none is a thing that the caller may not know of, or that was not there at that moment. */
    public Shown<R> theOne() throws SQLException {
        Shown<R> found = one();
        if (found == null && !snapshot.incomplete(register).isEmpty()) {
            throw BrokenRule.of(
                    GeneralRule.REGISTERS_BEHIND,
                    "the register is incomplete, so that it may be there and not be shown");
        }
        if (found == null) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        return found;
    }

    /** Every row, in order of key. For what one contract can hold; never for what grows without bound. */
    public List<Shown<R>> all() throws SQLException {
        return select().stream().map(KeyedRow::shown).toList();
    }

    /** A page of the list, each row shown as the feature shows it. */
    public <E> Page<E> page(Paging paging, Function<Shown<R>, E> show) throws SQLException {
        String asked = paging.sort() == null ? usualSort : paging.sort();
        boolean descending = asked.startsWith("-");
        Sort sort = sorts.get(descending ? asked.substring(1) : asked);
        if (sort == null) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER, "this list is sorted by " + String.join(", ", sorts.keySet()))
                    .at("sort");
        }
        int size = Paging.checked(paging.size());
        Cursor cursor = snapshot.cursor(paging, kind());
        List<KeyedRow<R>> found = new ArrayList<>();
        Totals totals = new Totals(counts.keySet());
        count(select(new RoundTrip(), cursor, sort, descending, size + 1, found), totals)
                .go(snapshot.connection(), cursor);
        String next = null;
        if (found.size() > size) {
            KeyedRow<R> last = found.get(size - 1);
            next = new Cursor(
                            snapshot.asOf().position(),
                            snapshot.day(),
                            kind(),
                            paging.sort(),
                            last.sortedBy(),
                            last.key())
                    .text();
            found = found.subList(0, size);
        }
        List<E> entries = found.stream().map(each -> show.apply(each.shown())).toList();
        return snapshot.page(
                entries,
                totals.all(),
                totals.byWord(),
                next,
                List.copyOf(snapshot.incomplete(register).values()));
    }

    /** The rows that the filters let through, with these columns, as a part of a larger statement. */
    public Sql asPart(Sql columns) {
        return rows(columns, Sql.NOTHING);
    }

    private String kind() {
        return kind(register.code());
    }

    /** The rows that the filters let through, with these columns; {@code atEach} ends what is selected at each place. */
    private Sql rows(Sql columns, Sql atEach) {
        Sql through = Sql.of("??", conditions(), atEach);
        List<Sql> selects = places.stream()
                .map(each -> Sql.of("SELECT ? FROM ? WHERE ??", columns, each.from(), each.condition(), through))
                .toList();
        return Sql.of("(?)", Sql.joined(")\nUNION ALL\n(", selects));
    }

    /** Every row, in order of key. */
    private List<KeyedRow<R>> select() throws SQLException {
        List<KeyedRow<R>> found = new ArrayList<>();
        Sort byKey = new Sort(Sql.of("row_key"), Sql.of("text"));
        select(new RoundTrip(), byKey, Sql.NOTHING, Sql.of(" ORDER BY row_key"), found)
                .go(snapshot.connection());
        return found;
    }

    /** A page: as many rows as it has from each place, and so many of those. */
    private RoundTrip select(
            RoundTrip into,
            @Nullable Cursor cursor,
            Sort sort,
            boolean descending,
            int atMost,
            List<KeyedRow<R>> found) {
        Sql following = cursor == null
                ? Sql.NOTHING
                : Sql.of(
                        " AND (?, row_key) ? (?::?, ?)",
                        sort.expression(),
                        descending ? Sql.of("<") : Sql.of(">"),
                        cursor.value() == null ? "" : cursor.value(),
                        sort.type(),
                        cursor.key());
        Sql direction = descending ? Sql.of(" DESC") : Sql.NOTHING;
        Sql order = Sql.of(" ORDER BY ??, row_key? LIMIT ?", sort.expression(), direction, direction, atMost);
        return select(into, sort, Sql.of("??", following, order), order, found);
    }

    private RoundTrip select(RoundTrip into, Sort sort, Sql atEach, Sql atAll, List<KeyedRow<R>> found) {
        Sql sql = Sql.of(
                "SELECT ?, (?)::text AS sorted_by, ? FROM (\n?) listed?",
                STANDING,
                sort.expression(),
                row.names(),
                rows(Sql.of("?, known_from, ?", STANDING, row.names()), atEach),
                atAll);
        return into.query(sql, result -> read(result, found));
    }

    private void read(ResultSet result, List<KeyedRow<R>> into) throws SQLException {
        Map<String, Incomplete> incomplete = snapshot.incomplete(register);
        while (result.next()) {
            Shown<R> shown = shown(result, 1, row, STANDING_WIDTH + 2, incomplete);
            into.add(new KeyedRow<>(
                    Objects.requireNonNull(shown), result.getString(1), result.getString(STANDING_WIDTH + 1)));
        }
    }

    /** The row whose standing is in the columns from {@code standing} on, and what it says from {@code says} on; none where there is none. */
    static <R extends Record> @Nullable Shown<R> shown(
            ResultSet result, int standing, Row<R> row, int says, Map<String, Incomplete> incomplete)
            throws SQLException {
        if (result.getString(standing) == null) {
            return null;
        }
        String entity = result.getString(standing + 1);
        Incomplete missing = incomplete.get(entity);
        Standing stands = new Standing(
                result.getLong(standing + 2),
                result.getLong(standing + 3),
                result.getObject(standing + 4, OffsetDateTime.class).toInstant(),
                result.getObject(standing + 5, LocalDate.class),
                missing == null ? null : missing.since());
        return new Shown<>(row.read(result, says), entity, stands);
    }

    /** Every combination of words that occurs, and how often: all totals are sums of these. */
    private RoundTrip count(RoundTrip into, Totals totals) {
        Sql columns = Sql.names(counts.keySet());
        List<Sql> counted = counts.entrySet().stream()
                .map(each -> Sql.of(", ?, ?", Sql.name(each.getKey()), each.getValue()))
                .toList();
        Sql sql = Sql.of(
                "SELECT count(*)? FROM (\n?) counted?",
                Sql.joined("", counted),
                rows(counts.isEmpty() ? Sql.of("1") : columns, Sql.NOTHING),
                counts.isEmpty() ? Sql.NOTHING : Sql.of(" GROUP BY ?", columns));
        return into.query(sql, totals::read);
    }
}
