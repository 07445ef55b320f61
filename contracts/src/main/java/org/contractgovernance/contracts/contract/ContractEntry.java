package org.contractgovernance.contracts.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of contracts. Effective means: the day from which the parties hold it to be so.
 *
 * @param contract the reference
 * @param signed what the parties signed
 * @param state whether services have begun
 * @param services what the provider delivers, by code
 * @param retained what the council keeps, by code
 * @param roleHolders who holds which post, by post
 * @param referralRule which early warnings are referred to corporate risk automatically; only the council sees it; absent where there is no
 *     rule
 * @param workingCalendars every version of the contract's working calendar, in order; empty where its deadlines go by the usual calendar of
 *     England and Wales
 * @param rectificationTerms every version of what the contract says of rectification plans, in order; empty where it says nothing
 * @param failurePolicies every version of what failures set off, in order; only the council sees them; empty where failures set off nothing
 */
public record ContractEntry(
        String contract,
        @JsonUnwrapped SignedDetails signed,
        @JsonUnwrapped ContractState state,
        List<Service> services,
        List<RetainedService> retained,
        List<RoleHolder> roleHolders,
        @Nullable ReferralRule referralRule,
        List<CalendarVersion> workingCalendars,
        List<PlanTermsVersion> rectificationTerms,
        List<FailurePolicyVersion> failurePolicies) {

    /** A contract that was just registered. */
    public static ContractEntry registered(String contract, ContractDetails details) {
        return new ContractEntry(
                contract,
                SignedDetails.of(details),
                new ContractState(ContractStatus.REGISTERED, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The parties signed something else. */
    public ContractEntry amended(ContractDetails details) {
        return new ContractEntry(
                contract,
                SignedDetails.of(details),
                state,
                services,
                retained,
                roleHolders,
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** Services began on a day. */
    public ContractEntry started(LocalDate on) {
        ContractState now = new ContractState(ContractStatus.STARTED, on);
        return new ContractEntry(
                contract,
                signed,
                now,
                services,
                retained,
                roleHolders,
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** The provider delivers one more service. */
    public ContractEntry commissioned(Service service) {
        List<Service> all = and(services, service, Service::code);
        return new ContractEntry(
                contract,
                signed,
                state,
                all,
                retained,
                roleHolders,
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** The council keeps a service. */
    public ContractEntry retaining(RetainedService service) {
        List<RetainedService> all = and(retained, service, RetainedService::code);
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                all,
                roleHolders,
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** A person takes over a post. */
    public ContractEntry named(RoleHolder holder) {
        List<RoleHolder> all = and(without(holder.post()), holder, RoleHolder::post);
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                all,
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** Nobody holds a post any more. */
    public ContractEntry stoodDown(String post) {
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                without(post),
                referralRule,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** Early warnings are referred by another rule, or by none. */
    public ContractEntry referring(@Nullable ReferralRule by) {
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                roleHolders,
                by,
                workingCalendars,
                rectificationTerms,
                failurePolicies);
    }

    /** Deadlines go by another version of the working calendar from its first day on. */
    public ContractEntry working(CalendarVersion by) {
        List<CalendarVersion> all = new Calendars(workingCalendars).and(by).versions();
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                roleHolders,
                referralRule,
                all,
                rectificationTerms,
                failurePolicies);
    }

    /** Rectification plans go by another version of the contract's terms from its first day on. */
    public ContractEntry rectifying(PlanTermsVersion by) {
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                roleHolders,
                referralRule,
                workingCalendars,
                by.after(rectificationTerms),
                failurePolicies);
    }

    /** Failures set off what another version of the policy says. */
    public ContractEntry answering(FailurePolicyVersion by) {
        return new ContractEntry(
                contract,
                signed,
                state,
                services,
                retained,
                roleHolders,
                referralRule,
                workingCalendars,
                rectificationTerms,
                by.after(failurePolicies));
    }

    private List<RoleHolder> without(String post) {
        return roleHolders.stream().filter(each -> !each.post().equals(post)).toList();
    }

    private static <T> List<T> and(List<T> some, T another, Function<T, String> by) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        all.sort(Comparator.comparing(by));
        return List.copyOf(all);
    }

    /**
     * What the parties signed.
     *
     * @param title what it is called
     * @param commissioner the council that buys
     * @param provider the organisation that delivers
     * @param awardedOn the day of award
     * @param startsOn the day from which services are due
     * @param endsOn the last day of the term
     * @param value the whole value in pounds
     * @param tier how closely it is managed
     * @param legalRegime the procurement rules that it was awarded under
     * @param exemptions duties that do not apply
     * @param yearStart which year its quarters and annual periods follow
     * @param terms the terms of the school years
     * @param riskMatrix how likelihood and impact make a score
     */
    public record SignedDetails(
            String title,
            String commissioner,
            String provider,
            @Nullable LocalDate awardedOn,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal value,
            Tier tier,
            LegalRegime legalRegime,
            List<Exemption> exemptions,
            YearStart yearStart,
            List<Term> terms,
            RiskMatrix riskMatrix) {

        /** The details as a register shows them. */
        public static SignedDetails of(ContractDetails details) {
            Money value = details.value();
            return new SignedDetails(
                    details.title(),
                    details.commissioner(),
                    details.provider(),
                    details.awardedOn(),
                    details.startsOn(),
                    details.endsOn(),
                    value == null ? null : value.pounds(),
                    details.tier(),
                    details.legalRegime(),
                    details.exemptions(),
                    details.yearStart(),
                    details.terms(),
                    details.riskMatrix());
        }
    }

    /**
     * Whether services have begun.
     *
     * @param status registered, or started
     * @param startedOn the day on which services began
     */
    public record ContractState(
            ContractStatus status, @Nullable LocalDate startedOn) {}

    /**
     * A service that the council keeps.
     *
     * @param code its code within the contract
     * @param name what people call it
     */
    public record RetainedService(String code, String name) {}

    /**
     * A person who holds a post.
     *
     * @param post the post
     * @param holder who holds it
     * @param since the first day on which they do
     */
    public record RoleHolder(String post, PersonId holder, LocalDate since) {}
}
