package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * What one event made of one field of a row.
 *
 * @param field the field, within nested things by a path: {@code current.score}, {@code actions[2].status}. In brackets stands what an
 *     entry of a list says first, as JSON writes it: {@code bands[requires-improvement].from}; or its place, counted from 1, where two
 *     entries say the same there
 * @param from what it said before; absent where it said nothing
 * @param to what it said from then on; absent where it said nothing any more
 */
public record FieldChange(
        String field, @Nullable Object from, @Nullable Object to) {}
