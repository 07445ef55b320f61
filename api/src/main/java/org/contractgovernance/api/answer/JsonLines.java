package org.contractgovernance.api.answer;

import java.util.Iterator;

/**
 * An answer of one JSON value a line (JSON Lines), written while it is made: it may be as long as it likes.
 *
 * @param <T> what stands in a line
 */
@FunctionalInterface
public interface JsonLines<T> extends Iterable<T> {

    @Override
    Iterator<T> iterator();
}
