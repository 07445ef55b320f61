package org.contractgovernance.query.computed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiCommand.TellInputs;
import org.contractgovernance.contracts.kpi.KpiCommand.TellVolume;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.computed.ComputedFigures;
import org.contractgovernance.contracts.kpi.computed.InputReturn;
import org.contractgovernance.contracts.kpi.computed.Inputs;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ConductMeasured;
import org.contractgovernance.contracts.kpi.figure.InputKpi;
import org.contractgovernance.contracts.kpi.figure.VolumeUsed;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.conduct.ConductInputs;
import org.contractgovernance.contracts.review.conduct.ConductInputs.RowOfEvent;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.query.telling.TellingSource.Candidate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The KPIs of a contract that rest on others, and what is to be told to them, as the registers show it.
 *
 * @param contract the contract
 * @param kpis its KPIs, by code
 * @param returns their returns, without those that were withdrawn
 * @param conduct its reviews, and the clocks of its returns
 */
record RestingKpis(
        ContractEntry contract, Map<String, KpiEntry> kpis, Map<ReturnKey, LatestReturn> returns, Conduct conduct) {

    private static final Logger LOG = LoggerFactory.getLogger(RestingKpis.class);

    /**
     * A period of a KPI.
     *
     * @param code the KPI's code
     * @param period the period's key
     */
    record ReturnKey(String code, String period) {}

    /**
     * A return, and the event that made it what it is.
     *
     * @param entry the return
     * @param event identifier of its latest event
     */
    record LatestReturn(ReturnEntry entry, String event) {}

    /**
     * What KPIs of conduct are computed of.
     *
     * @param reviews the reviews
     * @param dues the clocks of returns
     */
    record Conduct(List<RowOfEvent<ReviewEntry>> reviews, List<RowOfEvent<ReturnDueEntry>> dues) {

        ConductInputs of(ConductMeasured measured, Period period) {
            return measured.what().isOfReviews()
                    ? ConductInputs.ofReviews(measured, period, reviews)
                    : ConductInputs.ofReturns(period, dues);
        }
    }

    /** What is to be told by today; each KPI has the last word. */
    List<Candidate> toTell(LocalDate today) {
        List<Candidate> found = new ArrayList<>();
        for (KpiEntry kpi : kpis.values()) {
            for (Period period : MeasuredPeriods.of(contract, kpi, today)) {
                KpiDefinition definition = kpi.measuring(period.to()).definition();
                boolean ended = period.to().isBefore(today);
                if (ended && definition.computedFrom() != null) {
                    addInputs(kpi, period, definition, definition.computedFrom(), today, found);
                }
                if (ended && definition.volumeKpi() != null) {
                    addVolume(kpi, period, definition.volumeKpi(), found);
                }
            }
        }
        return found;
    }

    private static Candidate candidate(Period period, KpiCommand command) {
        return new Candidate(period.to(), command.code() + " " + period.key(), command);
    }

    private void addVolume(KpiEntry kpi, Period period, String volumeKpi, List<Candidate> found) {
        LatestReturn own = returns.get(new ReturnKey(kpi.code(), period.key()));
        LatestReturn other = returns.get(new ReturnKey(volumeKpi, period.key()));
        if (own == null || other == null) {
            return;
        }
        VolumeUsed volume = new VolumeUsed(
                volumeKpi,
                period.key(),
                other.event(),
                other.entry().state().result().figure());
        if (!volume.isSameAs(own.entry().state().result().rated().beside().volume())) {
            found.add(candidate(period, new TellVolume(contract.contract(), kpi.code(), period.key(), volume)));
        }
    }

    private void addInputs(
            KpiEntry kpi,
            Period period,
            KpiDefinition definition,
            Computation computation,
            LocalDate today,
            List<Candidate> all) {
        ConductMeasured measured = computation.conduct();
        if (measured != null) {
            ConductInputs found = conduct.of(measured, period);
            addNews(kpi, period, definition, found.inputs(), found.missing(), all);
            return;
        }
        List<InputReturn> inputs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (InputKpi each : computation.inputs()) {
            KpiEntry input = kpis.get(each.kpi());
            if (input == null) {
                return;
            }
            for (Period part : MeasuredPeriods.of(contract, input, today)) {
                if (part.from().isBefore(period.from()) || part.to().isAfter(period.to())) {
                    continue;
                }
                if (!Inputs.fits(definition, input.measuring(part.to()).definition())) {
                    LOG.warn("{} of {} cannot be computed: {} is measured otherwise", kpi.code(), period.key(), part);
                    return;
                }
                LatestReturn returned = returns.get(new ReturnKey(each.kpi(), part.key()));
                if (returned == null) {
                    missing.add(each.kpi() + " " + part.key());
                } else {
                    inputs.add(input(each.kpi(), part, returned));
                }
            }
        }
        addNews(kpi, period, definition, inputs, missing, all);
    }

    private void addNews(
            KpiEntry kpi,
            Period period,
            KpiDefinition definition,
            List<InputReturn> inputs,
            List<String> missing,
            List<Candidate> found) {
        LatestReturn before = returns.get(new ReturnKey(kpi.code(), period.key()));
        if (isNews(period, definition, inputs, missing, before == null ? null : before.entry())) {
            found.add(
                    candidate(period, new TellInputs(contract.contract(), kpi.code(), period.key(), inputs, missing)));
        }
    }

    private static InputReturn input(String kpi, Period period, LatestReturn returned) {
        ReturnEntry entry = returned.entry();
        return InputReturn.of(
                kpi,
                period.key(),
                returned.event(),
                entry.state().status() == ReturnStatus.ACCEPTED,
                entry.state().figures().numerator(),
                entry.state().figures().denominator(),
                entry.state().figures().sample(),
                entry.state().result().rated());
    }

    /** Whether the KPI would say something new, as far as the registers show. */
    private static boolean isNews(
            Period period,
            KpiDefinition definition,
            List<InputReturn> inputs,
            List<String> missing,
            @Nullable ReturnEntry before) {
        if (!missing.isEmpty()) {
            return before != null && before.inputs() != null && before.state().status() != ReturnStatus.ACCEPTED;
        }
        Computation by = definition.computedFrom();
        if (inputs.isEmpty() && (by == null || by.conduct() == null)) {
            return false;
        }
        boolean accepted = inputs.stream().allMatch(InputReturn::assured);
        if (before == null
                || !InputReturn.areSame(inputs, before.inputs())
                || accepted != (before.state().status() == ReturnStatus.ACCEPTED)) {
            return true;
        }
        try {
            KpiReturn figures = ComputedFigures.of(definition, inputs).figures();
            Rated standing = before.state().result().rated();
            return !figures.isSameAs(before.state().figures().asReturned())
                    || !definition.rateAgain(figures, period, standing.beside()).equals(standing);
        } catch (BrokenRule e) {
            LOG.debug("{} cannot be computed: {}", period.key(), e.rule());
            return false;
        }
    }
}
