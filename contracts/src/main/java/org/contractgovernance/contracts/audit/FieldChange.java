package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * The change of one field of a row by one event.
 *
 * @param field the field, by a path through nested parts: {@code current.score}, {@code actions[2].status}; the first field of an entry
 *     names it within a list, or its place where the first field does not tell entries apart
 * @param from the value before; absent where there was none
 * @param to the value from then on; absent where there is none any more
 */
public record FieldChange(
        String field, @Nullable Object from, @Nullable Object to) {}
