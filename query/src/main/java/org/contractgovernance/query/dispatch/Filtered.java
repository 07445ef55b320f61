package org.contractgovernance.query.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.text.FoldedText;
import org.contractgovernance.contracts.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list lets through. Conditions are constants of the code; what a caller sends is always bound.
 *
 * @param <L> the list itself
 */
abstract class Filtered<L extends Filtered<L>> {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    abstract L self();

    /** Rows that fulfil an SQL condition, with its parameters bound. */
    public L where(String condition, Object... bound) {
        conditions.add("(" + condition + ")");
        parameters.addAll(List.of(bound));
        return self();
    }

    /** The same, where the filter is given at all; it is bound once for each question mark. */
    public L whereGiven(String condition, @Nullable Object filter) {
        if (filter == null) {
            return self();
        }
        Object bound = switch (filter) {
            case Coded coded -> coded.code();
            case PersonId person -> person.value();
            default -> filter;
        };
        return where(
                condition,
                condition.chars().filter(c -> c == '?').mapToObj(c -> bound).toArray());
    }

    /** Rows with one of these words in a column; none named: all. */
    public L whereOneOf(String column, Collection<?> words) {
        return words.isEmpty() ? self() : where(column + " = ANY (?)", (Object) codes(words));
    }

    /** Rows whose list of words has at least one of these; none named: all. */
    public L whereSharesOneOf(String column, Collection<?> words) {
        return words.isEmpty()
                ? self()
                : where("EXISTS (SELECT FROM jsonb_array_elements_text(" + column + ") w WHERE w = ANY (?))", (Object)
                        codes(words));
    }

    /** The words as the database writes them. */
    static String[] codes(Collection<?> words) {
        return words.stream()
                .map(each -> each instanceof Coded coded ? coded.code() : each.toString())
                .toArray(String[]::new);
    }

    /** Rows that contain a text in one of the columns, folded; a text that shows nothing lets every row through. */
    public L whereContains(@Nullable String text, String... columns) {
        if (text == null || VisibleText.isBlank(text)) {
            return self();
        }
        String wanted = FoldedText.of(text).strip();
        List<String> alternatives = new ArrayList<>();
        List<Object> bound = new ArrayList<>();
        for (String column : columns) {
            alternatives.add("position(? IN query.folded(coalesce(" + column + ", ''))) > 0");
            bound.add(wanted);
        }
        return where(String.join(" OR ", alternatives), bound.toArray());
    }

    /** The conditions as SQL, each after an AND; their parameters go into {@code into}. */
    final String conditions(List<Object> into) {
        into.addAll(parameters);
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
    }

    /** Which list this is, with its filters, so that a cursor is not used with another. */
    final String kind(String name) {
        StringBuilder kind = new StringBuilder(name);
        for (String condition : conditions) {
            kind.append(condition);
        }
        for (Object parameter : parameters) {
            kind.append('|').append(parameter instanceof Object[] many ? List.of(many) : parameter);
        }
        return Integer.toHexString(kind.toString().hashCode());
    }
}
