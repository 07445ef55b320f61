package org.contractgovernance.command.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.share.ShareEvent.StatementEvent;
import org.contractgovernance.contracts.share.ShareRule;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.EarlierYear;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.ShareReckoning;
import org.contractgovernance.contracts.share.reckoning.ShareYears;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareBase;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.contracts.term.AppliesFrom;

/**
 * The statements of a contract's years.
 *
 * @param byYear the state of each by the year's key, which sorts as the years do; the map only grows
 */
record Statements(TreeMap<String, StatementState> byYear) {

    /** The statements after an event; {@code id} and {@code on} are the event's identifier and effective day. */
    void put(StatementEvent event, String id, LocalDate on) {
        byYear.put(event.year(), StatementState.after(byYear.get(event.year()), event, id, on));
    }

    /** The statement of a year; refuses a command that is effective before the statement's last event. */
    StatementState of(String year, CommandContext context) {
        StatementState found = byYear.get(year);
        if (found == null) {
            throw BrokenRule.of(ShareRule.UNKNOWN_STATEMENT, "%s has no statement".formatted(year));
        }
        found.requireNotBefore(context);
        return found;
    }

    /** The versions of a statement; none before there is one. */
    Outcome.VersionCount versions(String year) {
        StatementState found = byYear.get(year);
        return found == null ? Outcome.VersionCount.NONE : Outcome.VersionCount.ofShared(found.version());
    }

    /** What a year comes to, by its terms and the certified years that count with it. */
    ShareReckoned reckon(Period year, YearFigures figures, List<ShareInForce> terms, Calendar calendar) {
        ShareInForce inForce = AppliesFrom.on(year.from(), terms);
        if (inForce == null) {
            throw BrokenRule.of(
                    ShareRule.YEAR_NOT_SHARED,
                    "the first year that is shared begins on "
                            + terms.getFirst().appliesFrom());
        }
        ShareTerms its = inForce.terms();
        if (its.base() == ShareBase.COST && figures.outturn().signum() < 0) {
            throw BrokenRule.of(ShareRule.OUTTURN_BELOW_ZERO).at("/figures/outturn");
        }
        List<StatementState> before = before(year, its, terms.getFirst().appliesFrom(), calendar);
        List<EarlierYear> earlier = new ArrayList<>();
        for (StatementState each : before) {
            String key = calendar.containing(Frequency.ANNUAL, each.from())
                    .map(Period::key)
                    .orElse("");
            earlier.add(new EarlierYear(key, each.reckoned().difference()));
        }
        BigDecimal carried = its.losses().treatment() == LossTreatment.CARRIED && !before.isEmpty()
                ? before.getLast().reckoned().carriedOut()
                : BigDecimal.ZERO;
        return ShareReckoning.reckon(inForce, figures, earlier, carried);
    }

    /** The certified statements of the years that count with a year, from the earliest on. */
    private List<StatementState> before(Period year, ShareTerms its, LocalDate first, Calendar calendar) {
        List<StatementState> found = new ArrayList<>();
        for (Period each : ShareYears.countingWith(year, its, first, calendar)) {
            StatementState statement = byYear.get(each.key());
            if (statement == null || statement.status() != StatementStatus.CERTIFIED) {
                throw BrokenRule.of(
                        ShareRule.EARLIER_YEAR_NOT_CERTIFIED,
                        "%s counts with %s and is not certified".formatted(each.key(), year.key()));
            }
            found.add(statement);
        }
        return found;
    }
}
