package org.contractgovernance.command.reference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a contract that the rules of other aggregates need.
 *
 * @param contract its reference
 * @param signed what was signed
 * @param startedOn the day on which services began, once they have
 * @param services codes of the services commissioned or retained
 * @param clauses what its clauses say
 */
public record ContractFacts(
        String contract,
        @JsonUnwrapped SignedFacts signed,
        @Nullable LocalDate startedOn,
        Set<String> services,
        @JsonUnwrapped StandingClauses clauses) {

    /**
     * What was signed, as far as other aggregates need it.
     *
     * @param startsOn the day from which services are due
     * @param endsOn the last day of the term, where it is known
     * @param yearStart which year its periods follow
     * @param terms the terms of the school years
     * @param riskMatrix how likelihood and impact make a score
     */
    public record SignedFacts(
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            YearStart yearStart,
            List<Term> terms,
            RiskMatrix riskMatrix) {

        private SignedFacts endingOn(LocalDate day) {
            return new SignedFacts(startsOn, day, yearStart, terms, riskMatrix);
        }

        static SignedFacts of(ContractDetails details) {
            return new SignedFacts(
                    details.startsOn(), details.endsOn(), details.yearStart(), details.terms(), details.riskMatrix());
        }
    }

    /** The facts after an event; {@code before} is absent for the first event. */
    public static ContractFacts after(@Nullable ContractFacts before, ContractEvent event) {
        if (event instanceof ContractEvent.ContractRegistered e) {
            return new ContractFacts(e.contract(), SignedFacts.of(e.details()), null, Set.of(), StandingClauses.NONE);
        }
        if (before == null) {
            throw new IllegalStateException("a contract is registered before anything else happens to it");
        }
        return before.after(event);
    }

    private ContractFacts after(ContractEvent event) {
        return switch (event) {
            case ContractEvent.ContractRegistered e ->
                throw new IllegalStateException("a contract is registered once: " + e.contract());
            case ContractEvent.ContractAmended e ->
                new ContractFacts(contract, SignedFacts.of(e.after()), startedOn, services, clauses);
            case ContractEvent.ContractEndMoved e ->
                new ContractFacts(contract, signed.endingOn(e.after()), startedOn, services, clauses);
            case ContractEvent.ServiceCommissioned e -> withService(e.service().code());
            case ContractEvent.ServiceRetained e -> withService(e.code());
            case ContractEvent.ContractStarted e ->
                new ContractFacts(contract, signed, e.startedOn(), services, clauses);
            case ContractEvent.ClauseEvent e ->
                new ContractFacts(contract, signed, startedOn, services, clauses.after(e));
            case ContractEvent.RoleHolderNamed e -> this;
            case ContractEvent.RoleHolderStoodDown e -> this;
        };
    }

    private ContractFacts withService(String code) {
        Set<String> more = new TreeSet<>(services);
        more.add(code);
        return new ContractFacts(contract, signed, startedOn, more, clauses);
    }

    /** Refuses the provider before the contract has started, and an effective day before the start. */
    public void requireStartedFor(boolean provider, LocalDate effectiveOn) {
        if (!provider) {
            return;
        }
        if (startedOn == null) {
            throw BrokenRule.of(ContractRule.CONTRACT_NOT_STARTED);
        }
        if (effectiveOn.isBefore(startedOn)) {
            throw BrokenRule.of(
                            ContractRule.CONTRACT_NOT_STARTED,
                            "%s is before %s, the day on which it started".formatted(effectiveOn, startedOn))
                    .at("/effectiveOn");
        }
    }

    /** Refuses a service that is not on record; no service is fine. */
    public void requireService(@Nullable String code, String pointer) {
        if (code != null && !services.contains(code)) {
            throw BrokenRule.of(ContractRule.UNKNOWN_SERVICE, "there is no service " + code + " in the contract")
                    .at(pointer);
        }
    }

    /** The calendar of the contract's periods. */
    public Calendar calendar() {
        return new Calendar(signed.yearStart, signed.terms, signed.startsOn, signed.endsOn);
    }
}
