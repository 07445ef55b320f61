package org.contractgovernance.query.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.DueDate;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.ScaleWord;
import org.contractgovernance.contracts.register.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The KPI scorecard of a contract, computed for one day from the rows that describe that day: a line for each KPI in each measured period
 * that had begun by then, returned or not.
 *
 * <p>A return on record is never left out, even where a later change of the contract's dates has taken its period out of the calendar; its
 * line then has the days of the period for which it was returned.
 */
public final class Scorecards {

    private final ContractEntry contract;
    private final Calendars working;
    private final LocalDate day;
    private final Map<String, Long> incompleteSince;
    private final Map<String, Map<String, Returned>> returned = new TreeMap<>();
    private final Map<String, ReturnDueEntry> ended = new TreeMap<>();

    /**
     * A return's row and its standing.
     *
     * @param entry the row
     * @param standing the events behind the row
     */
    public record Returned(ReturnEntry entry, Standing standing) {}

    private Scorecards(
            ContractEntry contract,
            Collection<Returned> returns,
            Collection<ReturnDueEntry> clocks,
            LocalDate day,
            Map<String, Long> incompleteSince) {
        this.contract = contract;
        this.working = contract.calendars();
        this.day = day;
        this.incompleteSince = incompleteSince;
        for (ReturnDueEntry each : clocks) {
            if (each.state().isReturned()) {
                ended.put(key(each.code(), each.span().period()), each);
            }
        }
        for (Returned each : returns) {
            // withdrawn: the period counts as not returned
            if (each.entry().state().status() != ReturnStatus.WITHDRAWN) {
                returned.computeIfAbsent(each.entry().code(), code -> new LinkedHashMap<>())
                        .put(each.entry().span().period(), each);
            }
        }
    }

    /**
     * The lines, KPI by KPI in the order given, and in each by period.
     *
     * @param contract the contract, as it was on the day
     * @param kpis its KPIs, as they were on the day
     * @param returns their returns, as they were on the day
     * @param clocks what was told of the clocks of returns by the day
     * @param day the day asked about
     * @param incompleteSince by KPI code, the first event that a register behind its lines could not read
     */
    public static List<ScorecardLine> of(
            ContractEntry contract,
            Collection<KpiEntry> kpis,
            Collection<Returned> returns,
            Collection<ReturnDueEntry> clocks,
            LocalDate day,
            Map<String, Long> incompleteSince) {
        Scorecards scorecards = new Scorecards(contract, returns, clocks, day, incompleteSince);
        return kpis.stream().flatMap(kpi -> scorecards.lines(kpi).stream()).toList();
    }

    private List<ScorecardLine> lines(KpiEntry kpi) {
        Map<String, Returned> left = new LinkedHashMap<>(returned.getOrDefault(kpi.code(), Map.of()));
        List<ScorecardLine> lines = new ArrayList<>();
        for (Period period : MeasuredPeriods.of(contract, kpi, day)) {
            lines.add(line(kpi, period, left.remove(period.key())));
        }
        for (Returned each : left.values()) {
            ReturnEntry entry = each.entry();
            lines.add(line(
                    kpi,
                    new Period(
                            entry.span().period(),
                            kpi.latest().frequency(),
                            entry.span().periodFrom(),
                            entry.span().periodTo()),
                    each));
        }
        lines.sort(Comparator.comparing(ScorecardLine::periodFrom));
        return lines;
    }

    private ScorecardLine line(KpiEntry kpi, Period period, @Nullable Returned found) {
        ReturnEntry entry = found == null ? null : found.entry();
        LocalDate from = entry == null ? period.from() : entry.span().periodFrom();
        LocalDate to = entry == null ? period.to() : entry.span().periodTo();
        KpiDefinition definition = kpi.measuring(to).definition().inPeriod(period.key());
        String word = entry == null ? null : entry.state().result().word();
        DueDate due = due(kpi, period, definition.due(), to, entry);
        boolean late = (entry == null ? day : entry.submission().submittedOn()).isAfter(due.on());
        return new ScorecardLine(
                kpi.code(),
                definition.name(),
                definition.service(),
                definition.frequency(),
                definition.unit(),
                definition.target(),
                definition.published(),
                period.key(),
                from,
                to,
                due.on(),
                due.calendar(),
                entry == null && late ? due.on().plusDays(1) : null,
                entry == null ? unreturned(late) : entry.state().status(),
                late,
                entry == null ? null : entry.state().result().figure(),
                entry == null ? null : entry.state().result().rating(),
                entry != null && entry.state().provisional(),
                entry,
                found == null ? null : found.standing(),
                incompleteSince.get(kpi.code()),
                definition.targetDay(),
                entry == null ? null : entry.state().result().day(),
                word,
                word == null || definition.scale() == null
                        ? null
                        : definition.scale().words().stream()
                                .filter(each -> each.word().equals(word))
                                .map(ScaleWord::colour)
                                .findFirst()
                                .orElse(null),
                entry == null ? null : entry.state().result().otherBecause(),
                definition.computedFrom() != null);
    }

    /** When a return is due. The clock of a return that was made has ended, and keeps its day, whatever happens to the calendar. */
    private DueDate due(KpiEntry kpi, Period period, Due rule, LocalDate to, @Nullable ReturnEntry entry) {
        ReturnDueEntry clock = entry == null ? null : ended.get(key(kpi.code(), period.key()));
        if (clock != null) {
            return clock.told().due();
        }
        LocalDate judgedOn = entry == null ? day : entry.submission().submittedOn();
        return DueDate.of(rule, to, working.judging(to, judgedOn));
    }

    private static String key(String code, String period) {
        return code + " " + period;
    }

    private static ReturnStatus unreturned(boolean late) {
        return late ? ReturnStatus.NOT_RETURNED : ReturnStatus.NOT_YET_DUE;
    }
}
