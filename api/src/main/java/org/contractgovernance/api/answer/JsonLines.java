package org.contractgovernance.api.answer;

import java.util.Iterator;

/**
 * An answer with one JSON value on each line (JSON Lines). It is written while it is made, so its length has no limit.
 *
 * @param <T> the value on a line
 */
@FunctionalInterface
public interface JsonLines<T> extends Iterable<T> {

    @Override
    Iterator<T> iterator();
}
