package org.contractgovernance.query.desk;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.register.Row;
import org.jspecify.annotations.Nullable;

/**
 * A list of a register's rows at one moment. Conditions, sorts and counts are constants of the code; what a caller sends is always
 * bound.
 *
 * @param <R> the row
 */
public final class Listing<R extends Record> extends Filtered<Listing<R>> {

    private final Snapshot snapshot;
    private final RegisterName register;
    private final Row<R> row;
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private final Map<String, String> counts = new LinkedHashMap<>();
    private String usualSort = "";
    private @Nullable String contract;

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

    private record Keyed<R extends Record>(Shown<R> shown, String key, String sortedBy) {}

    Listing(Snapshot snapshot, RegisterName register, Row<R> row) {
        this.snapshot = snapshot;
        this.register = register;
        this.row = row;
    }

    @Override
    Listing<R> self() {
        return this;
    }

    /** Rows of this contract only. */
    public Listing<R> of(String reference) {
        contract = reference;
        return where("contract = ?", reference);
    }

    /** Offers a sort by name; the first one offered is the list's own, greatest first where {@code descending}. */
    public Listing<R> sortedBy(String name, String expression, String type, boolean descending) {
        if (sorts.isEmpty()) {
            usualSort = (descending ? "-" : "") + name;
        }
        sorts.put(name, new Sort(expression, type));
        return this;
    }

    /** Offers a sort by the rank of a word in its own order. */
    public Listing<R> sortedByRank(String name, String column, Coded[] order) {
        String ranks = String.join(
                ", ",
                List.of(order).stream().map(each -> "'" + each.code() + "'").toList());
        return sortedBy(name, "coalesce(array_position(ARRAY[" + ranks + "], " + column + "), 0)", "integer", false);
    }

    /** Counts the rows by the words of a column; those for which the condition does not hold are left out. */
    public Listing<R> countedBy(String column, String condition) {
        counts.put(column, condition);
        return this;
    }

    /** The one row, or none. */
    public @Nullable Shown<R> one() throws SQLException {
        List<Keyed<R>> found = select(null, new Sort("row_key", "text"), false, 2);
        if (found.size() > 1) {
            throw new IllegalStateException("one key has one row at a moment in " + register.code());
        }
        return found.isEmpty() ? null : found.getFirst().shown();
    }

    /** The one row; none is a thing that the caller may not know of, or that was not there at that moment. */
    public Shown<R> theOne() throws SQLException {
        Shown<R> found = one();
        if (found == null && !snapshot.incomplete(register, contract).isEmpty()) {
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
        return select(null, new Sort("row_key", "text"), false, Integer.MAX_VALUE).stream()
                .map(Keyed::shown)
                .toList();
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
        List<Keyed<R>> found = after(cursor, sort, descending, size + 1);
        String next = null;
        if (found.size() > size) {
            Keyed<R> last = found.get(size - 1);
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
        Map<String, Map<String, Long>> totals = new LinkedHashMap<>();
        for (Map.Entry<String, String> count : counts.entrySet()) {
            totals.put(count.getKey(), count(count.getKey(), count.getValue()));
        }
        return snapshot.page(
                entries,
                count(),
                totals,
                next,
                List.copyOf(snapshot.incomplete(register, contract).values()));
    }

    private String kind() {
        return kind(register.code());
    }

    private String from(List<Object> bound) {
        StringBuilder sql = new StringBuilder(" FROM query.")
                .append(register.table())
                .append("_history WHERE ")
                .append(snapshot.momentAndAudience(bound));
        sql.append(conditions(bound));
        return sql.toString();
    }

    private List<Keyed<R>> after(@Nullable Cursor cursor, Sort sort, boolean descending, int atMost)
            throws SQLException {
        try {
            return select(cursor, sort, descending, atMost);
        } catch (SQLException e) {
            // a value that the column's type cannot hold: the cursor was not one that this list gave
            if (cursor != null && e.getSQLState() != null && e.getSQLState().startsWith("22")) {
                throw BrokenRule.of(GeneralRule.INVALID_CURSOR).at("cursor");
            }
            throw e;
        }
    }

    private List<Keyed<R>> select(@Nullable Cursor cursor, Sort sort, boolean descending, int atMost)
            throws SQLException {
        List<Object> bound = new ArrayList<>();
        StringBuilder sql = new StringBuilder(
                        "SELECT row_key, row_entity, row_version, made_by, made_at, effective_from, (")
                .append(sort.expression())
                .append(")::text AS sorted_by, ")
                .append(row.names())
                .append(from(bound));
        if (cursor != null) {
            sql.append(" AND (")
                    .append(sort.expression())
                    .append(", row_key) ")
                    .append(descending ? "<" : ">")
                    .append(" (?::")
                    .append(sort.type())
                    .append(", ?)");
            bound.add(cursor.value() == null ? "" : cursor.value());
            bound.add(cursor.key());
        }
        String direction = descending ? " DESC" : "";
        sql.append(" ORDER BY ")
                .append(sort.expression())
                .append(direction)
                .append(", row_key")
                .append(direction);
        sql.append(" LIMIT ?");
        bound.add(atMost);
        Map<String, Incomplete> incomplete = snapshot.incomplete(register, contract);
        List<Keyed<R>> found = new ArrayList<>();
        try (PreparedStatement select = prepare(sql.toString(), bound);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                String entity = result.getString(2);
                Incomplete missing = incomplete.get(entity);
                Standing standing = new Standing(
                        result.getLong(3),
                        result.getLong(4),
                        result.getObject(5, OffsetDateTime.class).toInstant(),
                        result.getObject(6, LocalDate.class),
                        missing == null ? null : missing.since());
                found.add(new Keyed<>(
                        new Shown<>(row.read(result, 8), entity, standing), result.getString(1), result.getString(7)));
            }
        }
        return found;
    }

    private long count() throws SQLException {
        List<Object> bound = new ArrayList<>();
        String sql = "SELECT count(*)" + from(bound);
        try (PreparedStatement select = prepare(sql, bound);
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private Map<String, Long> count(String column, String condition) throws SQLException {
        List<Object> bound = new ArrayList<>();
        String sql = "SELECT " + column + ", count(*)" + from(bound) + " AND (" + condition + ") AND " + column
                + " IS NOT NULL GROUP BY " + column;
        Map<String, Long> counted = new TreeMap<>();
        try (PreparedStatement select = prepare(sql, bound);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                counted.put(result.getString(1), result.getLong(2));
            }
        }
        return counted;
    }

    private PreparedStatement prepare(String sql, List<Object> bound) throws SQLException {
        PreparedStatement statement = snapshot.connection().prepareStatement(sql);
        for (int i = 0; i < bound.size(); i++) {
            Object value = bound.get(i);
            if (value instanceof String[] many) {
                statement.setArray(i + 1, snapshot.connection().createArrayOf("text", many));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
