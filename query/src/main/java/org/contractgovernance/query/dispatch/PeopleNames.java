package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.field.Component;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Joins people's names to what is about to be shown: rows hold identifiers, and the names are read at the last moment, on the
 * connection that the question has already, from the one table that may be erased. */
final class PeopleNames {

    private static final Pattern PERSON =
            Pattern.compile("person-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String PREFIX = "person-";

    private final Connection connection;

    PeopleNames(Connection connection) {
        this.connection = connection;
    }

    /** The names of everybody who occurs in it, by identifier. */
    Map<String, String> in(@Nullable Object shown) throws SQLException {
        Set<String> found = new TreeSet<>();
        collect(shown, found);
        Map<String, String> names = new TreeMap<>();
        if (found.isEmpty()) {
            return names;
        }
        Sql.of("SELECT person_id, name FROM people.person WHERE person_id = ANY (?) AND name <> ''", (Object)
                        found.toArray(String[]::new))
                .each(connection, row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    /** The sentence with names in the place of identifiers. */
    static String told(String sentence, Map<String, String> names) {
        Matcher matcher = PERSON.matcher(sentence);
        return matcher.replaceAll(found ->
                Matcher.quoteReplacement(names.getOrDefault(found.group(), "a person whose name is not known")));
    }

    private static void collect(@Nullable Object value, Set<String> into) {
        switch (value == null ? "" : value) {
            case PersonId person -> into.add(person.value());
            case String text -> {
                if (text.contains(PREFIX)) {
                    PERSON.matcher(text).results().map(MatchResult::group).forEach(into::add);
                }
            }
            case Collection<?> many -> many.forEach(each -> collect(each, into));
            case Record record -> {
                for (Component each : Component.of(record.getClass())) {
                    collect(each.in(record), into);
                }
            }
            default -> {}
        }
    }
}
