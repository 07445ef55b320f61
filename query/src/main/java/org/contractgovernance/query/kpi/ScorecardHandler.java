package org.contractgovernance.query.kpi;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contractgovernance.contracts.kpi.KpiQuery.Scorecard;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.text.FoldedText;
import org.contractgovernance.contracts.text.VisibleText;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the scorecard. Its lines are computed, because a period without a return has no row: the KPIs and the contract's calendar
 * give the periods, and the returns fill them.
 */
public final class ScorecardHandler implements QueryHandler<Scorecard, Page<ScorecardLine>> {

    private static final Comparator<ScorecardLine> BY_CODE =
            Comparator.comparing(ScorecardLine::code).thenComparing(ScorecardLine::periodFrom);

    private static final Map<String, Comparator<ScorecardLine>> SORTS = Map.of(
            "code", BY_CODE,
            "period", Comparator.comparing(ScorecardLine::periodFrom).thenComparing(BY_CODE),
            "dueOn", Comparator.comparing(ScorecardLine::dueOn).thenComparing(BY_CODE),
            "rating",
                    Comparator.comparing(ScorecardLine::rating, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(BY_CODE));

    @Override
    public Class<Scorecard> question() {
        return Scorecard.class;
    }

    @Override
    public Page<ScorecardLine> answer(Scorecard query, RegistersAsOf snapshot) throws SQLException {
        List<ScorecardLine> lines = Scoring.lines(snapshot, query.contract(), query.code()).stream()
                .filter(wanted(query))
                .toList();
        return new Computed<>(snapshot, Scoring.REGISTERS, query.contract(), lines)
                .countedBy("status", ScorecardLine::status)
                .countedBy("rating", ScorecardLine::rating)
                .page(query.paging(), SORTS, "code", filters(query));
    }

    /** The filters as a text that distinguishes lists. */
    private static String filters(Scorecard query) {
        return List.of(
                        String.valueOf(query.code()),
                        String.valueOf(query.service()),
                        new TreeSet<>(query.frequency()),
                        new TreeSet<>(query.status()),
                        new TreeSet<>(query.rating()),
                        String.valueOf(query.overdue()),
                        String.valueOf(query.published()),
                        String.valueOf(query.from()),
                        String.valueOf(query.to()),
                        String.valueOf(query.text()))
                .toString();
    }

    private static Predicate<ScorecardLine> wanted(Scorecard query) {
        return line -> (query.service() == null || query.service().equals(line.service()))
                && (query.frequency().isEmpty() || query.frequency().contains(line.frequency()))
                && (query.status().isEmpty() || query.status().contains(line.status()))
                && (query.rating().isEmpty()
                        || (line.rating() != null && query.rating().contains(line.rating())))
                && (query.overdue() == null || query.overdue() == line.late())
                && (query.published() == null || query.published() == line.published())
                && (query.from() == null || !line.periodTo().isBefore(query.from()))
                && (query.to() == null || !line.periodFrom().isAfter(query.to()))
                && contains(line, query.text());
    }

    private static boolean contains(ScorecardLine line, @Nullable String text) {
        if (text == null || VisibleText.isBlank(text)) {
            return true;
        }
        String wanted = FoldedText.of(text).strip();
        ReturnEntry returned = line.returned();
        return Stream.of(
                        line.code(),
                        line.name(),
                        returned == null ? null : returned.state().figures().narrative())
                .filter(Objects::nonNull)
                .anyMatch(each -> FoldedText.of(each).contains(wanted));
    }
}
