package org.contractgovernance.query.dispatch;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.sql.Sql;

/**
 * A list whose entries the database makes of several registers' rows. The database sorts, counts and pages it, so that a page costs what the
 * page holds.
 *
 * @param <R> what the database answers for each entry
 */
public final class ListedRows<R> {

    private final RegistersAsOf snapshot;
    private final List<RegisterName> registers;
    private final Sql listed;
    private final Sql.RowMaker<R> made;
    private final Map<String, List<Sql>> sorts = new LinkedHashMap<>();

    /**
     * Shows the rows of a page.
     *
     * @param <R> what the database answered
     * @param <E> what an entry is
     */
    public interface PageMaker<R, E> {
        List<E> of(List<R> rows) throws SQLException;
    }

    /**
     * @param registers the registers whose gaps make the list incomplete
     * @param listed what is selected from, with an alias
     * @param made reads a row of all its columns
     */
    public ListedRows(RegistersAsOf snapshot, List<RegisterName> registers, Sql listed, Sql.RowMaker<R> made) {
        this.snapshot = snapshot;
        this.registers = List.copyOf(registers);
        this.listed = listed;
        this.made = made;
    }

    /** Offers a sort by name, by columns that together tell every two entries apart; the first one offered is the list's own. */
    public ListedRows<R> sortedBy(String name, Sql... columns) {
        sorts.put(name, List.of(columns));
        return this;
    }

    /**
     * A page.
     *
     * @param filters which list this is
     * @param counted the column by whose words the entries are counted
     */
    public <E> Page<E> page(Paging paging, String filters, String counted, PageMaker<R, E> show) throws SQLException {
        String list = registers.getLast().code() + Integer.toHexString(filters.hashCode());
        Cursor cursor = snapshot.cursor(paging, list);
        int from = cursor == null ? 0 : cursor.place();
        int size = Paging.checked(paging.size());
        List<R> rows = Sql.of("SELECT * FROM ? ORDER BY ? OFFSET ? LIMIT ?", listed, order(paging), from, size + 1)
                .all(snapshot.connection(), made);
        String next = rows.size() > size
                ? new Cursor(
                                snapshot.asOf().position(),
                                snapshot.day(),
                                list,
                                paging.sort(),
                                null,
                                Integer.toString(from + size))
                        .text()
                : null;
        Map<String, Long> totals = new TreeMap<>();
        Sql.of("SELECT ?, count(*) FROM ? GROUP BY 1", Sql.name(counted), listed)
                .each(snapshot.connection(), row -> totals.put(row.getString(1), row.getLong(2)));
        return snapshot.page(
                show.of(new ArrayList<>(rows.subList(0, Math.min(size, rows.size())))),
                totals.values().stream().mapToLong(Long::longValue).sum(),
                Map.of(counted, totals),
                next,
                List.copyOf(Computed.incomplete(snapshot, registers).values()));
    }

    private Sql order(Paging paging) {
        String usual = sorts.keySet().iterator().next();
        String asked = paging.sort() == null ? usual : paging.sort();
        boolean descending = asked.startsWith("-");
        List<Sql> columns = sorts.get(descending ? asked.substring(1) : asked);
        if (columns == null) {
            throw BrokenRule.of(
                            GeneralRule.INVALID_FILTER, "this list is sorted by " + String.join(", ", sorts.keySet()))
                    .at("sort");
        }
        Sql direction = descending ? Sql.of(" DESC") : Sql.NOTHING;
        return Sql.joined(
                ", ",
                columns.stream().map(each -> Sql.of("??", each, direction)).toList());
    }
}
