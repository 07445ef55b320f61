package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.KpiEntry.InForce;
import org.contractgovernance.contracts.kpi.KpiRule;
import org.contractgovernance.contracts.kpi.computed.Inputs;
import org.contractgovernance.contracts.kpi.figure.Computation;
import org.contractgovernance.contracts.kpi.figure.ComputedRule;
import org.contractgovernance.contracts.kpi.figure.PeriodTarget;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.rule.BrokenRule;

/** The periods of one frequency in one contract. */
record Schedule(Frequency frequency, Calendar calendar) {

    static Schedule of(Frequency frequency, ContractFacts contract) {
        return new Schedule(frequency, contract.calendar());
    }

    /** Refuses a code that another KPI of the contract has. */
    static void requireNewCode(String contract, String code, ReferenceData referenceData) {
        if (referenceData.entity(contract, EntityKind.KPI, code).isPresent()) {
            throw BrokenRule.of(KpiRule.KPI_CODE_TAKEN, code + " is defined already")
                    .at("/code")
                    .becauseOf(EntityKind.KPI, code);
        }
    }

    /** The first period of a definition, which is refused where it contradicts itself, the contract or the KPIs on which it rests. */
    static Period begun(
            KpiDefinition definition,
            LocalDate appliesFrom,
            ContractFacts contract,
            String code,
            ReferenceData referenceData) {
        contract.requireService(definition.service(), "/definition/service");
        definition.refuseUnsound();
        Schedule schedule = Schedule.of(definition.frequency(), contract);
        schedule.requireProfile(definition);
        Period first = schedule.appliesFrom(appliesFrom);
        new Inputs(code, kpi -> InForce.since(first.from(), referenceData.definitions(contract.contract(), kpi)))
                .refuseUnfit(definition);
        requireSeries(definition, contract, referenceData);
        return first;
    }

    private static void requireSeries(KpiDefinition definition, ContractFacts contract, ReferenceData referenceData) {
        Computation computed = definition.computedFrom();
        String series = computed == null || computed.conduct() == null
                ? null
                : computed.conduct().series();
        if (series != null
                && !referenceData
                        .histories(contract.contract(), EntityKind.REVIEW_SERIES)
                        .containsKey(series)) {
            throw BrokenRule.of(ComputedRule.UNKNOWN_REVIEW_SERIES, "there is no series %s".formatted(series))
                    .at("/definition/computedFrom/conduct/series");
        }
    }

    /** The period with this key. */
    Period period(String key) {
        return calendar.period(frequency, key);
    }

    /** Refuses a period that has not ended by a command's day. */
    static void requireEnded(Period period, CommandContext context) {
        if (!context.effectiveOn().isAfter(period.to())) {
            boolean running = !context.today().isAfter(period.to());
            throw BrokenRule.of(
                            KpiRule.PERIOD_NOT_ENDED, "the last day of %s is %s".formatted(period.key(), period.to()))
                    .at(running ? "/period" : "/effectiveOn");
        }
    }

    /** Refuses a profile that names a period which the contract does not have. */
    void requireProfile(KpiDefinition definition) {
        List<PeriodTarget> profile = definition.profile();
        for (int i = 0; profile != null && i < profile.size(); i++) {
            try {
                period(profile.get(i).period());
            } catch (BrokenRule broken) {
                throw BrokenRule.of(broken.rule(), String.valueOf(broken.getMessage()))
                        .at("/definition/profile/%d/period".formatted(i));
            }
        }
    }

    /**
     * The first period of a definition: the period that begins on this day. For the contract's first day it is the contract's first period,
     * which may have begun earlier.
     */
    Period appliesFrom(LocalDate asked) {
        if (asked.equals(calendar.startsOn())) {
            return calendar.first(frequency).orElseThrow(this::noPeriods);
        }
        Period period = calendar.containing(frequency, asked).orElseThrow(this::noPeriods);
        if (!period.from().equals(asked)) {
            throw midPeriod("%s lies in %s, which begins on %s".formatted(asked, period.key(), period.from()));
        }
        return period;
    }

    private BrokenRule noPeriods() {
        return midPeriod("no %s period of the contract begins on this day".formatted(frequency.words()));
    }

    private static BrokenRule midPeriod(String detail) {
        return BrokenRule.of(KpiRule.APPLIES_FROM_MID_PERIOD, detail).at("/appliesFrom");
    }
}
