package org.contractgovernance.contracts.review.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a review: its items, and what has changed about each since the last review of the series. It has nothing that only the
 * council may see.
 *
 * @param position the position at which the registers gave it
 * @param day the day that it describes
 * @param previous reference of the last review of the series that was held; absent where this is the first
 * @param since the day of that review
 * @param headings the headings of the terms of reference, in order, with or without items
 * @param items matters to talk about, in the order of the headings
 */
public record Agenda(
        long position,
        LocalDate day,
        @Nullable String previous,
        @Nullable LocalDate since,
        List<AgendaHeading> headings,
        List<AgendaItem> items) {

    public Agenda {
        headings = List.copyOf(headings);
        items = List.copyOf(items);
    }

    /**
     * The items of a day compared with those of the last review: the present items in their order, then the settled ones.
     *
     * @param now the items of the day, each heading's in its own order
     * @param last the items as the last review could see them
     */
    public static List<AgendaItem> compared(List<AgendaHeading> headings, List<AgendaItem> now, List<AgendaItem> last) {
        Map<String, AgendaItem> before = new LinkedHashMap<>();
        last.forEach(each -> before.put(each.name(), each));
        Map<String, AgendaItem> present = new LinkedHashMap<>();
        now.forEach(each -> present.put(each.name(), each));
        List<AgendaItem> all = new ArrayList<>();
        for (AgendaHeading heading : headings) {
            now.stream()
                    .filter(each -> each.heading() == heading)
                    .map(each -> each.compared(before.get(each.name())))
                    .forEach(all::add);
            last.stream()
                    .filter(each -> each.heading() == heading && !present.containsKey(each.name()))
                    .map(AgendaItem::settled)
                    .forEach(all::add);
        }
        return all;
    }
}
