package org.contractgovernance.contracts.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A closed list of words from the field, written in JSON, in addresses and in the database as lower-case words joined by
 * hyphens ({@code requires-improvement}).
 *
 * <p>The codes are part of every stored event: renaming a constant changes stored records' meaning and needs a new
 * revision of each event that carries it.
 */
public interface Coded {

    /** The constant's own name, supplied by the enum. */
    String name();

    /** The word as written in events, addresses and columns. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a list with a code. */
    static <T extends Coded> Optional<T> find(Class<T> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** The same, where the code must be one of the list: any other code is a mistake in the stored text. */
    static <T extends Coded> T of(Class<T> list, String code) {
        return find(list, code)
                .orElseThrow(() ->
                        new IllegalArgumentException("no %s has the code %s".formatted(list.getSimpleName(), code)));
    }

    /** The word as a person writes it in a sentence: {@code requires improvement}. */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
