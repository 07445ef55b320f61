package org.contractgovernance.command.kpi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnClock;
import org.contractgovernance.contracts.kpi.ReturnClock.Telling;
import org.contractgovernance.contracts.kpi.ReturnDue;
import org.contractgovernance.contracts.kpi.period.Period;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a KPI's returns.
 *
 * @param byPeriod what has been told of each, by the period's key; the map only grows
 */
record ReturnClocks(TreeMap<String, ReturnDue> byPeriod) {

    void put(KpiEvent.ClockEvent event, LocalDate on) {
        byPeriod.put(event.period(), ReturnDue.after(byPeriod.get(event.period()), event, on));
    }

    /** What is to be told next of the clock of a period; empty where there is nothing, or a return. */
    Optional<Telling> next(
            String key,
            KpiTerms terms,
            @Nullable ReturnState returned,
            ContractFacts contract,
            CommandContext context) {
        if (returned != null && !returned.withdrawn()) {
            return Optional.empty();
        }
        ReturnDue told = byPeriod.get(key);
        Optional<Period> period = measured(key, terms, contract);
        if (period.isEmpty()) {
            return told == null || !told.state().isOpen()
                    ? Optional.empty()
                    : Optional.of(new Telling(
                            new KpiEvent.ReturnNoLongerDue(key, told.from(), told.to(), told.due()), context.today()));
        }
        LocalDate since = returned == null ? terms.definedOn() : returned.actedOn();
        return clock(period.get(), terms, contract, since).next(told, context.today());
    }

    /** The clock of a period. */
    static ReturnClock clock(Period period, KpiTerms terms, ContractFacts contract, LocalDate openSince) {
        return new ReturnClock(
                period.key(),
                period.from(),
                period.to(),
                terms.inForceOn(period.to()).due(),
                contract.clauses().calendars(),
                openSince);
    }

    private static Optional<Period> measured(String key, KpiTerms terms, ContractFacts contract) {
        try {
            Period period = Schedule.of(terms.frequency(), contract).period(key);
            terms.requireMeasured(period);
            // nobody owes the return of a computed KPI
            terms.refuseByHand(period.to());
            return Optional.of(period);
        } catch (BrokenRule notMeasured) {
            return Optional.empty();
        }
    }
}
