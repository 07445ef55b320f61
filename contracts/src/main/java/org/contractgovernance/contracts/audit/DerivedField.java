package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * A field of a row, and the event that made it say what it says.
 *
 * @param field the field, written as in {@link FieldChange}
 * @param value what it says; absent where it said something once and says nothing any more
 * @param before what it said until that event; absent where it said nothing
 * @param madeBy position of the event, which is one of the derivation's steps
 */
public record DerivedField(
        String field, @Nullable Object value, @Nullable Object before, long madeBy) {}
