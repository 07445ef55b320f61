package org.contractgovernance.contracts.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Periods of a contract that its regime does not assess, because it was ended.
 *
 * @param from first day of the first of them
 * @param until first day of the first period after them that is assessed again; absent as long as the regime is not set again
 */
public record RegimeGap(LocalDate from, @Nullable LocalDate until) {

    private boolean has(LocalDate periodBegins) {
        return !periodBegins.isBefore(from) && (until == null || periodBegins.isBefore(until));
    }

    /** Whether a period that begins on a day is in one of them. */
    public static boolean has(LocalDate periodBegins, List<RegimeGap> all) {
        return all.stream().anyMatch(each -> each.has(periodBegins));
    }

    /** The first day from which on no period is assessed; none where the regime goes on. */
    public static @Nullable LocalDate end(List<RegimeGap> all) {
        return all.stream()
                .filter(each -> each.until() == null)
                .map(RegimeGap::from)
                .findFirst()
                .orElse(null);
    }

    /** All of them in order, after the regime was ended for every period that begins on a day or later. */
    public static List<RegimeGap> ended(LocalDate from, List<RegimeGap> before) {
        LocalDate begin = from;
        List<RegimeGap> all = new ArrayList<>();
        for (RegimeGap each : before) {
            LocalDate until = each.until();
            if (until != null && until.isBefore(from)) {
                all.add(each);
            } else if (each.from().isBefore(begin)) {
                // the two are one
                begin = each.from();
            }
        }
        all.add(new RegimeGap(begin, null));
        return List.copyOf(all);
    }

    /** All of them in order, after terms were set for periods that begin on a day: one that the day lies in ends there. */
    public static List<RegimeGap> setAgain(LocalDate from, List<RegimeGap> before) {
        List<RegimeGap> all = new ArrayList<>();
        for (RegimeGap each : before) {
            if (!each.has(from)) {
                all.add(each);
            } else if (each.from().isBefore(from)) {
                all.add(new RegimeGap(each.from(), from));
            }
        }
        all.sort(Comparator.comparing(RegimeGap::from));
        return List.copyOf(all);
    }
}
