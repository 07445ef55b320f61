package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * A field of a row, and the event that gave it its value.
 *
 * @param field the field, written as in {@link FieldChange}
 * @param value its value; absent where it had a value once and has none now
 * @param before its value until that event; absent where it had none
 * @param madeBy position of that event, which is one of the derivation's steps
 */
public record DerivedField(
        String field, @Nullable Object value, @Nullable Object before, long madeBy) {}
