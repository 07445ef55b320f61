package org.contractgovernance.contracts.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an event changed.
 *
 * @param what the thing that changed, in the words of the field
 * @param from as it was; absent where there was nothing
 * @param to as it is; absent where there is nothing now
 */
public record Change(
        String what, @Nullable String from, @Nullable String to) {}
