package org.contractgovernance.contracts.failure.policy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets in one order, so that equal policies have equal texts. */
final class Ordered {

    private Ordered() {}

    /** The set in order; a set with nothing in it, or with a null, is left to validation. */
    static <T extends Comparable<T>> @Nullable Set<T> copyOf(@Nullable Set<T> some) {
        return some == null || some.stream().anyMatch(each -> each == null)
                ? some
                : Collections.unmodifiableSet(new TreeSet<>(some));
    }

    /** The same of a set that may be left out and then is empty. */
    static <T extends Comparable<T>> Set<T> orNone(@Nullable Set<T> some) {
        Set<T> found = copyOf(some);
        return found == null ? Set.of() : found;
    }
}
