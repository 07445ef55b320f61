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
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of contracts. Effective means: the day from which the parties hold it to be so.
 *
 * @param contract the reference
 * @param signed what the parties signed
 * @param state whether services have begun
 * @param scope which services it is about, and who holds its posts
 * @param clauses what its clauses say, each in versions
 */
public record ContractEntry(
        String contract,
        @JsonUnwrapped SignedDetails signed,
        @JsonUnwrapped ContractState state,
        @JsonUnwrapped ContractScope scope,
        @JsonUnwrapped ContractClauses clauses) {

    /** A contract that was just registered. */
    public static ContractEntry registered(String contract, ContractDetails details) {
        return new ContractEntry(
                contract,
                SignedDetails.of(details),
                new ContractState(ContractStatus.REGISTERED, null),
                ContractScope.NONE,
                ContractClauses.NONE);
    }

    /** The parties signed something else. */
    public ContractEntry amended(ContractDetails details) {
        return new ContractEntry(contract, SignedDetails.of(details), state, scope, clauses);
    }

    /** An option moved the last day. */
    public ContractEntry endingOn(LocalDate day) {
        return new ContractEntry(contract, signed.endingOn(day), state, scope, clauses);
    }

    /** Services began on a day. */
    public ContractEntry started(LocalDate on) {
        return new ContractEntry(contract, signed, new ContractState(ContractStatus.STARTED, on), scope, clauses);
    }

    /** The contract is about other services, or other people hold its posts. */
    public ContractEntry with(ContractScope other) {
        return new ContractEntry(contract, signed, state, other, clauses);
    }

    /** The working calendars that its deadlines go by. */
    public Calendars calendars() {
        return new Calendars(clauses.workingCalendars);
    }

    /** A clause of the contract says something else. */
    public ContractEntry after(ContractEvent.ClauseEvent event) {
        return new ContractEntry(contract, signed, state, scope, clauses.after(event));
    }

    /**
     * Which services a contract is about, and who holds its posts.
     *
     * @param services what the provider delivers, by code
     * @param retained what the council keeps, by code
     * @param roleHolders who holds which post, by post
     */
    public record ContractScope(List<Service> services, List<RetainedService> retained, List<RoleHolder> roleHolders) {

        /** No service yet, and no post. */
        public static final ContractScope NONE = new ContractScope(List.of(), List.of(), List.of());

        /** The provider delivers one more service. */
        public ContractScope commissioned(Service service) {
            return new ContractScope(and(services, service, Service::code), retained, roleHolders);
        }

        /** The council keeps a service. */
        public ContractScope retaining(RetainedService service) {
            return new ContractScope(services, and(retained, service, RetainedService::code), roleHolders);
        }

        /** A person takes over a post. */
        public ContractScope named(RoleHolder holder) {
            return new ContractScope(services, retained, and(without(holder.post()), holder, RoleHolder::post));
        }

        /** Nobody holds a post any more. */
        public ContractScope stoodDown(String post) {
            return new ContractScope(services, retained, without(post));
        }

        private List<RoleHolder> without(String post) {
            return roleHolders.stream()
                    .filter(each -> !each.post().equals(post))
                    .toList();
        }

        private static <T> List<T> and(List<T> some, T another, Function<T, String> by) {
            List<T> all = new ArrayList<>(some);
            all.add(another);
            all.sort(Comparator.comparing(by));
            return List.copyOf(all);
        }
    }

    /**
     * What the clauses of a contract say that change by day.
     *
     * @param referralRule which early warnings are referred to corporate risk automatically; only the council sees it; absent where there is
     *     no rule
     * @param workingCalendars every version of the contract's working calendar, in order; empty where its deadlines go by the usual calendar
     *     of England and Wales
     * @param rectificationTerms every version of what the contract says of rectification plans, in order; empty where it says nothing
     * @param noticeTerms every version of what the contract says of formal notices, in order; empty where it says nothing
     * @param failurePolicies every version of what failures set off, in order; only the council sees them; empty where failures set off
     *     nothing
     */
    public record ContractClauses(
            @Nullable ReferralRule referralRule,
            List<CalendarVersion> workingCalendars,
            List<PlanTermsVersion> rectificationTerms,
            List<NoticeTermsVersion> noticeTerms,
            List<FailurePolicyVersion> failurePolicies) {

        /** A contract whose clauses say nothing of these. */
        public static final ContractClauses NONE =
                new ContractClauses(null, List.of(), List.of(), List.of(), List.of());

        /** The clauses after one of them says something else. */
        ContractClauses after(ContractEvent.ClauseEvent event) {
            return switch (event) {
                case ContractEvent.ReferralRuleSet e -> referring(e.rule());
                case ContractEvent.ReferralRuleEnded e -> referring(null);
                case ContractEvent.WorkingCalendarSet e ->
                    new ContractClauses(
                            referralRule,
                            and(workingCalendars, e.after()),
                            rectificationTerms,
                            noticeTerms,
                            failurePolicies);
                case ContractEvent.RectificationTermsSet e ->
                    new ContractClauses(
                            referralRule,
                            workingCalendars,
                            and(rectificationTerms, e.after()),
                            noticeTerms,
                            failurePolicies);
                case ContractEvent.NoticeTermsSet e ->
                    new ContractClauses(
                            referralRule,
                            workingCalendars,
                            rectificationTerms,
                            and(noticeTerms, e.after()),
                            failurePolicies);
                case ContractEvent.FailurePolicySet e ->
                    new ContractClauses(
                            referralRule,
                            workingCalendars,
                            rectificationTerms,
                            noticeTerms,
                            and(failurePolicies, e.after()));
            };
        }

        private ContractClauses referring(@Nullable ReferralRule by) {
            return new ContractClauses(by, workingCalendars, rectificationTerms, noticeTerms, failurePolicies);
        }

        private static <V> List<V> and(List<V> versions, V next) {
            List<V> all = new ArrayList<>(versions);
            all.add(next);
            return List.copyOf(all);
        }
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

        private SignedDetails endingOn(LocalDate day) {
            return new SignedDetails(
                    title,
                    commissioner,
                    provider,
                    awardedOn,
                    startsOn,
                    day,
                    value,
                    tier,
                    legalRegime,
                    exemptions,
                    yearStart,
                    terms,
                    riskMatrix);
        }

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
