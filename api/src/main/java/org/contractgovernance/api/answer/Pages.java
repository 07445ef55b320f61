package org.contractgovernance.api.answer;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of all pages of an answer, one after another. A page is requested when the page before has been read.
 *
 * @param <P> a page
 * @param <E> an entry
 */
public final class Pages<P, E> implements Iterator<E> {

    private final Function<P, List<E>> entriesOf;
    private final Function<P, Optional<P>> following;
    private Optional<P> page;
    private Iterator<E> entries;

    /**
     * @param first the first page
     * @param entriesOf the entries of a page
     * @param following the page that follows a page; none after the last
     */
    public Pages(P first, Function<P, List<E>> entriesOf, Function<P, Optional<P>> following) {
        this.entriesOf = entriesOf;
        this.following = following;
        this.page = Optional.of(first);
        this.entries = entriesOf.apply(first).iterator();
    }

    @Override
    public boolean hasNext() {
        while (!entries.hasNext() && page.isPresent()) {
            page = page.flatMap(following);
            entries = page.map(entriesOf).orElse(List.of()).iterator();
        }
        return entries.hasNext();
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return entries.next();
    }
}
