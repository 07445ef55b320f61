package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.contracts.kpi.KpiCommand.TellVolume;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.OtherFigures;
import org.contractgovernance.contracts.kpi.figure.ToDateLine;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.figure.YearToDate;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Rates the returns of a KPI, each with the figures beside its own on which the rating rests: the volume that another KPI gives, and the
 * earlier periods of the year.
 *
 * @param terms the agreed definitions
 * @param returns the returns
 * @param contract the contract, which has the year
 */
record Ratings(KpiTerms terms, Returns returns, ContractFacts contract) {

    /** The rating of figures that somebody returns; refused where they do not meet the definition. */
    Rated submitted(KpiReturn figures, Period period) {
        return terms.inForceOn(period.to()).rate(figures, period, beside(period));
    }

    /** The rating of figures on record, or of computed ones. */
    Rated again(KpiReturn figures, Period period) {
        return terms.inForceOn(period.to()).rateAgain(figures, period, beside(period));
    }

    /** The rating of a return with another volume, which is refused where it is not that of the definition, or the same. */
    Rated withVolume(TellVolume told, ReturnState before) {
        VolumeUsed volume = told.volume();
        KpiDefinition definition = terms.inForceOn(before.to());
        if (!volume.kpi().equals(definition.volumeKpi())
                || volume.isSameAs(before.rated().beside().volume())) {
            throw BrokenRule.of(ComputedRule.NO_OTHER_VOLUME);
        }
        Period period = before.period(told.period(), terms.frequency());
        return definition.rateAgain(
                before.figures(),
                period,
                new OtherFigures(volume, beside(period).toDate()));
    }

    private OtherFigures beside(Period period) {
        KpiDefinition definition = terms.inForceOn(period.to());
        ReturnState known = returns.find(period.key());
        VolumeUsed volume = known == null ? null : known.rated().beside().volume();
        boolean stillHangs = volume != null && volume.kpi().equals(definition.volumeKpi());
        return new OtherFigures(
                stillHangs ? volume : null, definition.cumulative() == null ? null : toDate(period, definition));
    }

    private YearToDate toDate(Period period, KpiDefinition definition) {
        Calendar calendar = Schedule.of(definition.frequency(), contract).calendar();
        LocalDate year = yearOf(calendar, period);
        // by the first day, so that they are in order
        Map<String, ToDateLine> lines = new TreeMap<>();
        for (Period each :
                calendar.periods(definition.frequency(), year, period.from().minusDays(1))) {
            if (isEarlier(each.to(), year, period) && terms.isMeasured(each)) {
                lines.put(each.from() + each.key(), ToDateLine.leftOut(each.key(), ToDateLine.LeftOut.NOT_RETURNED));
            }
        }
        returns.byPeriod().forEach((key, each) -> {
            if (!each.withdrawn() && !key.equals(period.key()) && isEarlier(each.to(), year, period)) {
                lines.put(each.from() + key, terms.inForceOn(each.to()).adds(key, each.figures(), definition));
            }
        });
        return new YearToDate(year, List.copyOf(lines.values()));
    }

    private static boolean isEarlier(LocalDate to, LocalDate year, Period period) {
        return !to.isBefore(year) && to.isBefore(period.to());
    }

    private static LocalDate yearOf(Calendar calendar, Period period) {
        return calendar.containing(Frequency.ANNUAL, period.to())
                .map(Period::from)
                .orElse(period.from());
    }

    /** The new ratings of later returns of the year, which a change of this period's figures changes where the KPI counts cumulatively. */
    Map<String, Rated> after(Period changed) {
        Map<String, Rated> found = new TreeMap<>();
        Calendar calendar = Schedule.of(changed.frequency(), contract).calendar();
        LocalDate year = yearOf(calendar, changed);
        returns.byPeriod().forEach((key, each) -> {
            if (each.withdrawn() || !each.to().isAfter(changed.to())) {
                return;
            }
            Period period = each.period(key, changed.frequency());
            if (terms.inForceOn(each.to()).cumulative() != null
                    && yearOf(calendar, period).equals(year)) {
                Rated rated = again(each.figures(), period);
                if (!rated.equals(each.rated())) {
                    found.put(key, rated);
                }
            }
        });
        return found;
    }

    /** The new ratings of the returns whose rating or figure a revision changes; these ratings are by the revised terms. */
    Map<String, Rated> revised(InForce revision, List<InForce> before, CommandContext context) {
        Map<String, Rated> changed = new TreeMap<>();
        returns.byPeriod().forEach((key, each) -> {
            if (each.withdrawn() || each.to().isBefore(revision.appliesFrom())) {
                return;
            }
            KpiDefinition definition = terms.inForceOn(each.to());
            boolean reached = revision.definition().equals(definition);
            if (!reached && definition.cumulative() == null) {
                return;
            }
            if (isComputedOtherwise(definition, InForce.on(each.to(), before))) {
                // the application computes it again by the new definition
                return;
            }
            Rated rated = rateAgain(key, each);
            if (!rated.equals(each.rated())) {
                context.requireNotBefore(each.actedOn(), "something last happened to the return of " + key);
                changed.put(key, rated);
            }
        });
        return changed;
    }

    private static boolean isComputedOtherwise(KpiDefinition definition, @Nullable KpiDefinition before) {
        return definition.computedFrom() != null
                && (before == null || !Objects.equals(definition.computedFrom(), before.computedFrom()));
    }

    private Rated rateAgain(String key, ReturnState each) {
        try {
            return again(each.figures(), each.period(key, terms.frequency()));
        } catch (BrokenRule broken) {
            throw BrokenRule.of(
                            KpiRule.RETURN_CANNOT_BE_RERATED,
                            "the return of %s would be refused: %s".formatted(key, broken.getMessage()))
                    .at("/definition");
        }
    }
}
