package org.contractgovernance.api.audit;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import org.contractgovernance.contracts.audit.HistoryPage;
import org.contractgovernance.contracts.audit.RecordedEvent;

/** One event after another, over all pages; a page is asked for when the one before has been read. */
final class Pages implements Iterator<RecordedEvent> {

    private final LongFunction<HistoryPage> following;
    private HistoryPage page;
    private Iterator<RecordedEvent> events;

    /**
     * @param following the page that follows a position
     */
    Pages(HistoryPage first, LongFunction<HistoryPage> following) {
        this.following = following;
        this.page = first;
        this.events = first.events().iterator();
    }

    @Override
    public boolean hasNext() {
        Long next = page.next();
        while (!events.hasNext() && next != null) {
            page = following.apply(next);
            events = page.events().iterator();
            next = page.next();
        }
        return events.hasNext();
    }

    @Override
    public RecordedEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return events.next();
    }
}
