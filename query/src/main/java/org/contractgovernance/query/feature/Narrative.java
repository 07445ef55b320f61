package org.contractgovernance.query.feature;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** An event in plain English: a sentence, and what changed from what to what. */
public final class Narrative {

    private final String line;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param line the sentence
     */
    public Narrative(String line) {
        this.line = line;
    }

    /** The sentence. */
    public String line() {
        return line;
    }

    /** What changed. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Adds a change, unless nothing changed. */
    public Narrative change(String what, @Nullable Object from, @Nullable Object to) {
        if (!Objects.equals(from, to) && !new Difference(what, from, to).isOfWritingAlone()) {
            changes.add(new Change(what, words(from), words(to)));
        }
        return this;
    }

    /** A value as it is written in a sentence. */
    public static @Nullable String words(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case Coded coded -> coded.words();
            case BigDecimal number -> number.toPlainString();
            case PersonId person -> person.value();
            case LocalDate day -> day.toString();
            case Boolean yes -> yes ? "yes" : "no";
            case Collection<?> many -> many.stream().map(Narrative::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
