package org.contractgovernance.query.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.registers.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * A list of a register's rows at one moment. Conditions, sorts and counts are constants of the code; what a caller sends is always
 * bound.
 *
 * @param <R> the row
 */
public final class RegisterQuery<R extends Record> extends Filtered<RegisterQuery<R>> {

    /** As people say it; no number has more digits. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]+-([0-9]{1,18})");

    /** How a row stands, in the columns that {@link #shown} reads. */
    static final String STANDING = "row_key, row_entity, row_version, made_by, made_at, effective_from";

    static final int STANDING_WIDTH = 6;

    private final RegistersAsOf snapshot;
    private final RegisterName register;
    private final Row<R> row;
    private final List<AsOfPredicate.VersionSource> places;
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<String, String> counts = new LinkedHashMap<>();
    private String usualSort = "";

    /**
     * A column to sort by.
     *
     * @param expression an SQL expression that is never null
     * @param type its SQL type
     */
    private record Sort(String expression, String type) {}

    /**
     * A row and how it stands.
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
    public RegisterQuery<R> sortedBy(String name, String expression, String type, boolean descending) {
        if (sorts.isEmpty()) {
            usualSort = (descending ? "-" : "") + name;
        }
        sorts.put(name, new Sort(expression, type));
        return this;
    }

    /** Offers a sort by the rank of a word in its own order. */
    public RegisterQuery<R> sortedByRank(String name, String column, Coded[] order) {
        String ranks = String.join(
                ", ",
                List.of(order).stream().map(each -> "'" + each.code() + "'").toList());
        return sortedBy(name, "coalesce(array_position(ARRAY[" + ranks + "], " + column + "), 0)", "integer", false);
    }

    /** Counts the rows by the words of a column; those for which the condition, about the counted columns, does not hold are left out. */
    public RegisterQuery<R> countedBy(String column, String condition) {
        counts.put(column, condition);
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
        Cursor cursor = Cursor.read(paging, kind());
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

    private String kind() {
        return kind(register.code());
    }

    /** The rows that the filters let through, with these columns; {@code atEach} ends what is selected at each place. */
    private String rows(String columns, String atEach, List<Object> boundAtEach, List<Object> bound) {
        StringJoiner all = new StringJoiner(")\nUNION ALL\n(", "(", ")");
        for (AsOfPredicate.VersionSource each : places) {
            bound.addAll(each.bound());
            all.add("SELECT " + columns + " FROM " + each.from() + " WHERE " + each.condition() + conditions(bound)
                    + atEach);
            bound.addAll(boundAtEach);
        }
        return all.toString();
    }

    /** Every row, in order of key. */
    private List<KeyedRow<R>> select() throws SQLException {
        List<KeyedRow<R>> found = new ArrayList<>();
        select(new RoundTrip(), new Sort("row_key", "text"), "", List.of(), " ORDER BY row_key", List.of(), found)
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
        List<Object> boundAtEach = new ArrayList<>();
        StringBuilder atEach = new StringBuilder();
        if (cursor != null) {
            atEach.append(" AND (")
                    .append(sort.expression())
                    .append(", row_key) ")
                    .append(descending ? "<" : ">")
                    .append(" (?::")
                    .append(sort.type())
                    .append(", ?)");
            boundAtEach.add(cursor.value() == null ? "" : cursor.value());
            boundAtEach.add(cursor.key());
        }
        String direction = descending ? " DESC" : "";
        String order = " ORDER BY " + sort.expression() + direction + ", row_key" + direction + " LIMIT ?";
        boundAtEach.add(atMost);
        return select(into, sort, atEach.append(order).toString(), boundAtEach, order, List.of(atMost), found);
    }

    private RoundTrip select(
            RoundTrip into,
            Sort sort,
            String atEach,
            List<Object> boundAtEach,
            String atAll,
            List<?> boundAtAll,
            List<KeyedRow<R>> found) {
        List<Object> bound = new ArrayList<>();
        String rows = rows(STANDING + ", known_from, " + row.names(), atEach, boundAtEach, bound);
        bound.addAll(boundAtAll);
        String sql = "SELECT " + STANDING + ", (" + sort.expression() + ")::text AS sorted_by, " + row.names()
                + " FROM (\n" + rows + ") listed" + atAll;
        return into.query(sql, bound, result -> read(result, found));
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
        List<Object> bound = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT count(*)");
        counts.forEach((column, condition) ->
                sql.append(", ").append(column).append(", ").append(condition));
        sql.append(" FROM (\n")
                .append(rows(counts.isEmpty() ? "1" : String.join(", ", counts.keySet()), "", List.of(), bound))
                .append(") counted");
        if (!counts.isEmpty()) {
            StringJoiner columns = new StringJoiner(", ", " GROUP BY ", "");
            counts.keySet().forEach(columns::add);
            sql.append(columns);
        }
        return into.query(sql.toString(), bound, totals::read);
    }
}
