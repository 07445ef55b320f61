package org.contractgovernance.query.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.series.AgendaHeading;

/** What an agenda says of KPIs, from the scorecard's lines. */
final class KpiItems {

    /** A provider's report shows a period and the three before it. */
    private static final int PERIODS_BEFORE = 3;

    private KpiItems() {}

    /** The KPIs whose latest rated period is below target, the worst first, each with the periods before. */
    static List<AgendaItem> belowTarget(List<ScorecardLine> lines) {
        Map<String, List<ScorecardLine>> rated = lines.stream()
                .filter(each -> each.rating() != null)
                .sorted(Comparator.comparing(ScorecardLine::periodTo))
                .collect(Collectors.groupingBy(ScorecardLine::code, LinkedHashMap::new, Collectors.toList()));
        return rated.values().stream()
                .filter(each -> isBelow(each.getLast()))
                .sorted(Comparator.comparing(
                                (List<ScorecardLine> each) -> each.getLast().rating())
                        .reversed()
                        .thenComparing(each -> each.getLast().code()))
                .map(KpiItems::item)
                .toList();
    }

    private static boolean isBelow(ScorecardLine line) {
        Rating rating = line.rating();
        return rating == Rating.APPROACHING_TARGET
                || rating == Rating.REQUIRES_IMPROVEMENT
                || rating == Rating.INADEQUATE;
    }

    private static AgendaItem item(List<ScorecardLine> rated) {
        ScorecardLine last = rated.getLast();
        List<String> before = new ArrayList<>();
        for (int i = rated.size() - 2; i >= 0 && before.size() < PERIODS_BEFORE; i--) {
            before.add(rated.get(i).period() + " " + words(rated.get(i)));
        }
        return AgendaItem.now(
                AgendaHeading.KPIS_BELOW_TARGET,
                EntityKind.KPI,
                last.code(),
                null,
                last.name(),
                "%s: %s%s%s%s"
                        .formatted(
                                last.period(),
                                measured(last),
                                words(last),
                                last.provisional() ? ", provisional" : "",
                                before.isEmpty() ? "" : "; before: " + String.join(", ", before)),
                null,
                false,
                "kpis/%s/returns/%s".formatted(last.code(), last.period()));
    }

    private static String measured(ScorecardLine line) {
        ReturnEntry returned = line.returned();
        Boolean yes = returned == null ? null : returned.state().figures().yes();
        if (yes != null && line.target() != null) {
            return "%s against %s, "
                    .formatted(yesOrNo(yes), yesOrNo(line.target().signum() > 0));
        }
        if (line.figure() != null && line.target() != null) {
            return "%s against %s %s, "
                    .formatted(line.figure().toPlainString(), line.target().toPlainString(), line.unit());
        }
        if (line.day() != null && line.targetDay() != null) {
            return "%s against %s, ".formatted(line.day(), line.targetDay());
        }
        return line.day() == null && line.targetDay() != null
                ? "not reached, against %s, ".formatted(line.targetDay())
                : "";
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String words(ScorecardLine line) {
        Rating rating = line.rating();
        return line.word() != null ? line.word() : rating == null ? "not rated" : rating.words();
    }

    /** The returns that are overdue, the oldest first. */
    static List<AgendaItem> overdue(List<ScorecardLine> lines) {
        return lines.stream()
                .filter(each -> each.overdueSince() != null && each.returned() == null && !each.computed())
                .sorted(Comparator.comparing(ScorecardLine::dueOn).thenComparing(ScorecardLine::code))
                .map(each -> AgendaItem.now(
                        AgendaHeading.OVERDUE_RETURNS,
                        EntityKind.KPI,
                        each.code(),
                        each.period(),
                        each.name(),
                        "not returned",
                        each.dueOn(),
                        true,
                        "kpis/%s/returns/%s".formatted(each.code(), each.period())))
                .toList();
    }
}
