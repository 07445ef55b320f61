package org.contractgovernance.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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

    /** The word as a person writes it in a sentence: {@code requires improvement}. */
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
