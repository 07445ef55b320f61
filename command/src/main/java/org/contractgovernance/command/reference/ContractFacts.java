package org.contractgovernance.command.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a contract that the rules of other aggregates need.
 *
 * @param contract its reference
 * @param startsOn the day from which services are due
 * @param endsOn the last day of the term, where it is known
 * @param startedOn the day on which services began, once they have
 * @param yearStart which year its periods follow
 * @param terms the terms of the school years
 * @param riskMatrix how likelihood and impact make a score
 * @param services codes of the services commissioned or retained
 * @param referralRule which early warnings are referred to corporate risk automatically; absent where there is no rule
 * @param calendars the versions of its working calendar
 * @param planTerms the versions of what it says of rectification plans, in order
 * @param failurePolicies the versions of what failures set off, in order
 */
public record ContractFacts(
        String contract,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate startedOn,
        YearStart yearStart,
        List<Term> terms,
        RiskMatrix riskMatrix,
        Set<String> services,
        @Nullable ReferralRule referralRule,
        Calendars calendars,
        List<PlanTermsVersion> planTerms,
        List<FailurePolicyVersion> failurePolicies) {

    /** Facts that were recorded before contracts had calendars, terms of rectification plans, or failure policies, have none. */
    public ContractFacts {
        calendars = calendars == null ? Calendars.NONE : calendars;
        planTerms = planTerms == null ? List.of() : List.copyOf(planTerms);
        failurePolicies = failurePolicies == null ? List.of() : List.copyOf(failurePolicies);
    }

    /** The facts after an event; {@code before} is absent for the first event. */
    public static ContractFacts after(@Nullable ContractFacts before, ContractEvent event) {
        return switch (event) {
            case ContractEvent.ContractRegistered e ->
                of(e.contract(), e.details(), null, Set.of(), null, Calendars.NONE, List.of(), List.of());
            case ContractEvent.ContractAmended e -> {
                ContractFacts known = known(before);
                yield of(
                        known.contract,
                        e.after(),
                        known.startedOn,
                        known.services,
                        known.referralRule,
                        known.calendars,
                        known.planTerms,
                        known.failurePolicies);
            }
            case ContractEvent.ServiceCommissioned e ->
                known(before).withService(e.service().code());
            case ContractEvent.ServiceRetained e -> known(before).withService(e.code());
            case ContractEvent.ContractStarted e -> known(before).started(e.startedOn());
            case ContractEvent.ReferralRuleSet e -> known(before).referringBy(e.rule());
            case ContractEvent.ReferralRuleEnded e -> known(before).referringBy(null);
            case ContractEvent.WorkingCalendarSet e ->
                known(before).working(known(before).calendars.and(e.after()));
            case ContractEvent.RectificationTermsSet e -> known(before).rectifying(e.after());
            case ContractEvent.FailurePolicySet e -> known(before).answering(e.after());
            case ContractEvent.RoleHolderNamed e -> known(before);
            case ContractEvent.RoleHolderStoodDown e -> known(before);
        };
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
        return new Calendar(yearStart, terms, startsOn, endsOn);
    }

    private static ContractFacts known(@Nullable ContractFacts before) {
        if (before == null) {
            throw new IllegalStateException("a contract is registered before anything else happens to it");
        }
        return before;
    }

    private static ContractFacts of(
            String contract,
            ContractDetails details,
            @Nullable LocalDate startedOn,
            Set<String> services,
            @Nullable ReferralRule referralRule,
            Calendars calendars,
            List<PlanTermsVersion> planTerms,
            List<FailurePolicyVersion> failurePolicies) {
        return new ContractFacts(
                contract,
                details.startsOn(),
                details.endsOn(),
                startedOn,
                details.yearStart(),
                details.terms(),
                details.riskMatrix(),
                services,
                referralRule,
                calendars,
                planTerms,
                failurePolicies);
    }

    private ContractFacts withService(String code) {
        Set<String> more = new TreeSet<>(services);
        more.add(code);
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                startedOn,
                yearStart,
                terms,
                riskMatrix,
                more,
                referralRule,
                calendars,
                planTerms,
                failurePolicies);
    }

    private ContractFacts started(LocalDate on) {
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                on,
                yearStart,
                terms,
                riskMatrix,
                services,
                referralRule,
                calendars,
                planTerms,
                failurePolicies);
    }

    private ContractFacts referringBy(@Nullable ReferralRule rule) {
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                startedOn,
                yearStart,
                terms,
                riskMatrix,
                services,
                rule,
                calendars,
                planTerms,
                failurePolicies);
    }

    private ContractFacts working(Calendars by) {
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                startedOn,
                yearStart,
                terms,
                riskMatrix,
                services,
                referralRule,
                by,
                planTerms,
                failurePolicies);
    }

    private ContractFacts rectifying(PlanTermsVersion by) {
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                startedOn,
                yearStart,
                terms,
                riskMatrix,
                services,
                referralRule,
                calendars,
                by.after(planTerms),
                failurePolicies);
    }

    private ContractFacts answering(FailurePolicyVersion by) {
        return new ContractFacts(
                contract,
                startsOn,
                endsOn,
                startedOn,
                yearStart,
                terms,
                riskMatrix,
                services,
                referralRule,
                calendars,
                planTerms,
                by.after(failurePolicies));
    }
}
