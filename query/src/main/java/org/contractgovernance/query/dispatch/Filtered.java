package org.contractgovernance.query.dispatch;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.text.FoldedText;
import org.contractgovernance.contracts.text.VisibleText;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list lets through. Conditions are constants of the code; what a caller sends is always bound.
 *
 * @param <L> the list itself
 */
abstract class Filtered<L extends Filtered<L>> {

    private final List<Sql> conditions = new ArrayList<>();

    abstract L self();

    /** Rows that fulfil an SQL condition, with its parameters bound. */
    public L where(@CompileTimeConstant String condition, Object... bound) {
        return where(Sql.of(condition, bound));
    }

    private L where(Sql condition) {
        conditions.add(Sql.of("(?)", condition));
        return self();
    }

    /** The same, where the filter is given at all; it is bound once for each question mark. */
    public L whereGiven(@CompileTimeConstant String condition, @Nullable Object filter) {
        if (filter == null) {
            return self();
        }
        Object bound = switch (filter) {
            case Coded coded -> coded.code();
            case PersonId person -> person.value();
            default -> filter;
        };
        return where(Sql.ofOne(condition, bound));
    }

    /** Rows with one of these words in a column; none named: all. */
    public L whereOneOf(@CompileTimeConstant String column, Collection<?> words) {
        return words.isEmpty() ? self() : where(Sql.of("? = ANY (?)", Sql.of(column), codes(words)));
    }

    /** Rows whose list of words has at least one of these; none named: all. */
    public L whereSharesOneOf(@CompileTimeConstant String column, Collection<?> words) {
        return words.isEmpty()
                ? self()
                : where(Sql.of(
                        "EXISTS (SELECT FROM jsonb_array_elements_text(?) w WHERE w = ANY (?))",
                        Sql.of(column),
                        codes(words)));
    }

    /** Rows whose list has an entry with one of these words in a member; none named: all. */
    public L whereHasOneOf(
            @CompileTimeConstant String column, @CompileTimeConstant String member, Collection<?> words) {
        return words.isEmpty()
                ? self()
                : where(Sql.of(
                        "EXISTS (SELECT FROM jsonb_array_elements(?) e WHERE e ->> ? = ANY (?))",
                        Sql.of(column),
                        member,
                        codes(words)));
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
        List<Sql> alternatives = Stream.of(columns)
                .map(column -> Sql.of("position(? IN query.folded(coalesce(?, ''))) > 0", wanted, Sql.name(column)))
                .toList();
        return where(Sql.joined(" OR ", alternatives));
    }

    /** The conditions, each after an AND. */
    final Sql conditions() {
        return Sql.joined(
                "", conditions.stream().map(each -> Sql.of(" AND ?", each)).toList());
    }

    /** Which list this is, with its filters, so that a cursor is not used with another. */
    final String kind(String name) {
        Stream<String> texts = conditions.stream().map(Sql::text);
        Stream<String> values = conditions.stream()
                .flatMap(each -> each.values().stream())
                .map(each -> "|" + (each instanceof Object[] many ? List.of(many) : each));
        String kind = Stream.concat(texts, values).collect(Collectors.joining("", name, ""));
        return Integer.toHexString(kind.hashCode());
    }
}
