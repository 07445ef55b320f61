package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * The change of one field of a row by one event.
 *
 * @param field the field, by a path through nested parts: {@code current.score}, {@code actions[2].status}. Brackets give the entry of a
 *     list by its first field, as JSON writes it: {@code bands[requires-improvement].from}; or by its place, counted from 1, where the first
 *     field does not tell entries apart
 * @param from the value before; absent where there was none
 * @param to the value from then on; absent where there is none any more
 */
public record FieldChange(
        String field, @Nullable Object from, @Nullable Object to) {}
