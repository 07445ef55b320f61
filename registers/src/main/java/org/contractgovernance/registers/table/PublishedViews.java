package org.contractgovernance.registers.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.registers.fold.Version;
import org.contractgovernance.registers.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The views by which a register's table is read under the register's own name, whichever table is in use:
 *
 * <ul>
 *   <li>{@code issues_log_history}: every version as the table has it, for the application; what has no end has PostgreSQL's
 *       {@code infinity}, and the greatest position;
 *   <li>{@code issues_log_versions}: the same for reports, whose drivers know no such day: what has no end has none;
 *   <li>{@code issues_log}: what is so today, in London, as the council sees it; likewise.
 * </ul>
 *
 * <p>What is granted on them, and what others have built on them, stays. Where a register has another shape, a view that somebody has
 * built on is put aside under another name, with the columns that it had, and a new one takes its place with the same grants.
 */
final class PublishedViews {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedViews.class);

    private static final Sql TODAY = Sql.of("(now() AT TIME ZONE ?)::date", Sql.word(Moment.COUNCIL_TIME.getId()));

    /** A view is not dropped on which something else depends. */
    private static final String DEPENDED_ON = "2BP01";

    /** Somebody is reading, and did not come to an end; or both waited for one another. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final String table;
    private final String view;
    private final List<String> names;

    /**
     * @param table as the database names it, with its schema
     * @param view the register's own name, with the schema
     */
    PublishedViews(String table, String view) {
        this.table = table;
        this.view = view;
        this.names = List.of(view, view + "_versions", view + "_history");
    }

    /** Makes the views read this table. */
    void publish(Connection connection) throws SQLException {
        Map<String, String> columns = columns(connection, table);
        for (String each : names.reversed()) {
            publish(connection, each, columns);
        }
        for (String each : putAside(connection)) {
            repoint(connection, each, columns);
        }
    }

    /**
     * The same for those that reports read, where they are not made as they are here; later where somebody is reading and does not come
     * to an end. The application's own is made alike by every release.
     */
    void publishAnew(Connection connection) throws SQLException {
        if (areAsMade(connection)) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            Sql.of("SET LOCAL lock_timeout = '2s'").run(connection);
            Map<String, String> columns = columns(connection, table);
            publish(connection, view + "_versions", columns);
            publish(connection, view, columns);
            Sql.of("SET LOCAL lock_timeout TO DEFAULT").run(connection);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!BUSY.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
            connection.rollback(before);
            LOG.warn("{} is being read, and stays as the release before made it until the next start", view);
        }
    }

    private boolean areAsMade(Connection connection) throws SQLException {
        return Sql.of(
                        "SELECT to_regclass(?) IS NOT NULL AND pg_get_viewdef(to_regclass(?)) LIKE ?",
                        view + "_versions",
                        view,
                        "%" + Moment.COUNCIL_TIME.getId() + "%")
                .one(connection, row -> row.getBoolean(1));
    }

    private void publish(Connection connection, String name, Map<String, String> columns) throws SQLException {
        List<Map.Entry<String, String>> before =
                List.copyOf(columns(connection, name).entrySet());
        List<Map.Entry<String, String>> now = List.copyOf(columns.entrySet());
        if (before.size() <= now.size() && now.subList(0, before.size()).equals(before)) {
            definition(connection, name, selected(name, columns, columns)).run(connection);
            return;
        }
        List<Sql> granted = grants(connection, name, columns);
        Sql definition = definition(connection, name, selected(name, columns, columns));
        Savepoint with = connection.setSavepoint();
        try {
            Sql.of("DROP VIEW ?", Sql.name(name)).run(connection);
            connection.releaseSavepoint(with);
        } catch (SQLException e) {
            if (!DEPENDED_ON.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(with);
            putAside(connection, name);
        }
        definition.run(connection);
        for (Sql each : granted) {
            each.run(connection);
        }
    }

    /** Gives a view that somebody has built on another name, under which it goes on. */
    private void putAside(Connection connection, String name) throws SQLException {
        String aside = name + "_before_" + table.substring(table.lastIndexOf('_') + 1);
        LOG.warn(
                "{} has other columns than before. It is depended on by: {}. They now read {}, in which a column that is no more,"
                        + " or is of another type, is empty. Build them anew on {}; {} goes when nothing depends on it",
                name,
                dependants(connection, name),
                aside,
                name,
                aside);
        Sql.of("ALTER VIEW ? RENAME TO ?", Sql.name(name), Sql.name(aside.substring(aside.indexOf('.') + 1)))
                .run(connection);
    }

    /** A view that was put aside reads the table in use, with the columns that it has; it goes where nothing depends on it. */
    private void repoint(Connection connection, String aside, Map<String, String> columns) throws SQLException {
        String depending = dependants(connection, aside);
        if (depending.isEmpty()) {
            Sql.of("DROP VIEW ?", Sql.name(aside)).run(connection);
            return;
        }
        LOG.warn("{} is kept for: {}", aside, depending);
        String name = aside.substring(0, aside.lastIndexOf("_before_"));
        definition(connection, aside, selected(name, columns(connection, aside), columns))
                .run(connection);
    }

    /** What the view selects: the columns that are wanted, as far as the table has them, in their order. */
    private Sql selected(String name, Map<String, String> wanted, Map<String, String> columns) {
        boolean raw = name.endsWith("_history");
        List<Sql> list = wanted.entrySet().stream()
                .map(each -> each.getValue().equals(columns.get(each.getKey()))
                        ? shown(each.getKey(), raw)
                        : Sql.of("NULL::? AS ?", Sql.writtenByTheDatabase(each.getValue()), quoted(each.getKey())))
                .toList();
        return Sql.of(
                "SELECT ? FROM ??",
                Sql.joined(", ", list),
                Sql.name(table),
                name.equals(view) ? Sql.of(" WHERE ?", AsOfPredicate.councils(TODAY)) : Sql.NOTHING);
    }

    private static Sql shown(String column, boolean raw) {
        if (raw) {
            return quoted(column);
        }
        return switch (column) {
            case "effective_until" -> Sql.of("nullif(effective_until, 'infinity') AS effective_until");
            case "known_until" -> Sql.of("nullif(known_until, " + Version.STILL_KNOWN + ") AS known_until");
            default -> quoted(column);
        };
    }

    /** With what the database's administrator has set for the view. */
    private static Sql definition(Connection connection, String name, Sql query) throws SQLException {
        List<Sql> options = Sql.of("SELECT unnest(reloptions) FROM pg_class WHERE oid = to_regclass(?)", name)
                .all(connection, row -> Sql.writtenByTheDatabase(row.getString(1)));
        return Sql.of(
                "CREATE OR REPLACE VIEW ?? AS ?",
                Sql.name(name),
                options.isEmpty() ? Sql.NOTHING : Sql.of(" WITH (?)", Sql.joined(", ", options)),
                query);
    }

    /** Columns and their types, in order; none of what is not there. */
    private static Map<String, String> columns(Connection connection, String relation) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        Sql.of("""
                SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
                 WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                """, relation).each(connection, row -> columns.put(row.getString(1), row.getString(2)));
        return columns;
    }

    private List<String> putAside(Connection connection) throws SQLException {
        List<String> aside = new ArrayList<>();
        for (String each : names) {
            aside.addAll(Sql.of("""
                    SELECT 'query.' || relname FROM pg_class
                     WHERE relnamespace = 'query'::regnamespace AND relkind = 'v' AND relname ~ ('^' || ? || '_before_[0-9]+$')
                    """, each.substring(each.indexOf('.') + 1)).all(connection, row -> row.getString(1)));
        }
        return aside;
    }

    /** The statements that grant again what is granted on a view and on those of its columns that there are still. */
    private static List<Sql> grants(Connection connection, String name, Map<String, String> columns)
            throws SQLException {
        List<Sql> grants =
                new ArrayList<>(Sql.of("""
                SELECT format('GRANT %s ON %s TO %s%s', a.privilege_type, c.oid::regclass,
                              CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
                              CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                  FROM pg_class c, aclexplode(c.relacl) a
                 WHERE c.oid = to_regclass(?) AND a.grantee <> c.relowner
                """, name).all(connection, row -> Sql.writtenByTheDatabase(row.getString(1))));
        for (String column : columns.keySet()) {
            grants.addAll(Sql.of("""
                            SELECT format('GRANT %s (%I) ON %s TO %s%s', a.privilege_type, t.attname, t.attrelid::regclass,
                                          CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
                                          CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                              FROM pg_attribute t, aclexplode(t.attacl) a
                             WHERE t.attrelid = to_regclass(?) AND t.attname = ?
                            """, name, column).all(connection, row -> Sql.writtenByTheDatabase(row.getString(1))));
        }
        return grants;
    }

    private static String dependants(Connection connection, String name) throws SQLException {
        return String.join(", ", Sql.of("""
                SELECT DISTINCT coalesce(r.ev_class::regclass::text, pg_describe_object(d.classid, d.objid, 0))
                  FROM pg_depend d LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
                 WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = to_regclass(?) AND d.deptype = 'n'
                   AND r.ev_class IS DISTINCT FROM d.refobjid
                """, name).all(connection, row -> row.getString(1)));
    }

    private static Sql quoted(String name) {
        return Sql.of("\"?\"", Sql.name(name));
    }
}
