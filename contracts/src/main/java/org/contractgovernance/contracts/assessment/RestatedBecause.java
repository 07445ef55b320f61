package org.contractgovernance.contracts.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.regime.credit.CreditLine;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Why an assessment is restated.
 *
 * @param what what is another than before
 * @param kpi the KPI's code, where it is a return or a relief
 * @param period key of the KPI's own period, where it is a return or a relief
 * @param event identifier of the event that made it so, where one did
 * @param relief reference of the relief, where it is one
 */
public record RestatedBecause(
        WhatChanged what,
        @Nullable String kpi,
        @Nullable String period,
        @Nullable String event,
        @Nullable String relief) {

    /** What can change an assessment. */
    public enum WhatChanged implements Coded {
        /** A return was made, accepted, corrected, rated again or withdrawn. */
        RETURN,
        /** Relief was granted, or taken back. */
        RELIEF,
        /** The regime's terms are others. */
        TERMS,
        /** Other events are counted. */
        OCCURRENCES,
        /** What was carried forward from earlier periods is another: a repeat, a suspended credit, or what is left under a cap. */
        EARLIER_PERIODS,
        /** The period is assessed again after its assessment was withdrawn. */
        ASSESSED_AFTER_ALL
    }

    /** The period is assessed again after its assessment was withdrawn. */
    static final RestatedBecause AFTER_ALL =
            new RestatedBecause(WhatChanged.ASSESSED_AFTER_ALL, null, null, null, null);

    /** What differs between two assessments of a period; what was carried forward where nothing of its own does. */
    static List<RestatedBecause> between(Assessed before, Assessed after) {
        List<RestatedBecause> found = new ArrayList<>();
        Map<List<String>, RestsOn> was = byPeriod(before);
        Map<List<String>, RestsOn> is = byPeriod(after);
        Map<List<String>, RestsOn> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        all.keySet().forEach(each -> compare(was.get(each), is.get(each), found));
        if (!before.termsFrom().equals(after.termsFrom())
                || !Objects.equals(before.termsEvent(), after.termsEvent())
                || !Deduction.isSame(before.written(), after.written())) {
            found.add(new RestatedBecause(WhatChanged.TERMS, null, null, after.termsEvent(), null));
        }
        if (!before.occurrences().equals(after.occurrences()) || !events(before).equals(events(after))) {
            found.add(new RestatedBecause(WhatChanged.OCCURRENCES, null, null, null, null));
        }
        if (found.isEmpty()) {
            found.add(new RestatedBecause(WhatChanged.EARLIER_PERIODS, null, null, null, null));
        }
        return found;
    }

    private static void compare(@Nullable RestsOn was, @Nullable RestsOn is, List<RestatedBecause> into) {
        RestsOn one = is == null ? was : is;
        if (one == null || Objects.equals(was, is)) {
            return;
        }
        String reliefBefore = was == null ? null : was.relief();
        String reliefNow = is == null ? null : is.relief();
        if (!Objects.equals(reliefBefore, reliefNow)) {
            into.add(new RestatedBecause(
                    WhatChanged.RELIEF, one.kpi(), one.period(), null, reliefNow == null ? reliefBefore : reliefNow));
        } else {
            into.add(new RestatedBecause(
                    WhatChanged.RETURN, one.kpi(), one.period(), is == null ? null : is.event(), null));
        }
    }

    private static Map<List<String>, RestsOn> byPeriod(Assessed assessed) {
        return assessed.restsOn().stream()
                .collect(Collectors.toMap(
                        each -> List.of(each.kpi(), each.period()),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static List<CreditLine> events(Assessed assessed) {
        return assessed.reckoned().lines().stream()
                .filter(each -> each.form() == FormOfCredit.EVENT)
                .toList();
    }
}
