package org.contractgovernance.command.reference;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractEvent.ClauseEvent;
import org.contractgovernance.contracts.contract.ContractEvent.FailurePolicySet;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses of a contract say that change by day. A clause that came to the house after the contract was recorded says nothing.
 *
 * @param referralRule which early warnings are referred to corporate risk automatically; absent where there is no rule
 * @param calendars the versions of its working calendar
 * @param planTerms the versions of what it says of rectification plans, in order
 * @param noticeTerms the versions of what it says of formal notices, in order
 * @param failurePolicies the versions of what failures set off, in order
 */
public record StandingClauses(
        @Nullable ReferralRule referralRule,
        Calendars calendars,
        List<PlanTermsVersion> planTerms,
        List<NoticeTermsVersion> noticeTerms,
        List<FailurePolicyVersion> failurePolicies) {

    /** A contract whose clauses say nothing of these. */
    public static final StandingClauses NONE =
            new StandingClauses(null, Calendars.NONE, List.of(), List.of(), List.of());

    public StandingClauses {
        calendars = calendars == null ? Calendars.NONE : calendars;
        planTerms = planTerms == null ? List.of() : List.copyOf(planTerms);
        noticeTerms = noticeTerms == null ? List.of() : List.copyOf(noticeTerms);
        failurePolicies = failurePolicies == null ? List.of() : List.copyOf(failurePolicies);
    }

    /** The clauses after one of them says something else. */
    public StandingClauses after(ClauseEvent event) {
        return switch (event) {
            case ReferralRuleSet e -> referring(e.rule());
            case ReferralRuleEnded e -> referring(null);
            case WorkingCalendarSet e ->
                new StandingClauses(referralRule, calendars.and(e.after()), planTerms, noticeTerms, failurePolicies);
            case RectificationTermsSet e ->
                new StandingClauses(referralRule, calendars, and(planTerms, e.after()), noticeTerms, failurePolicies);
            case NoticeTermsSet e ->
                new StandingClauses(referralRule, calendars, planTerms, and(noticeTerms, e.after()), failurePolicies);
            case FailurePolicySet e ->
                new StandingClauses(referralRule, calendars, planTerms, noticeTerms, and(failurePolicies, e.after()));
        };
    }

    /** The latest terms of rectification plans; absent where the contract says nothing of them. */
    public @Nullable PlanTermsVersion latestPlanTerms() {
        return planTerms.isEmpty() ? null : planTerms.getLast();
    }

    /** The latest terms of notices; absent where the contract says nothing of them. */
    public @Nullable NoticeTermsVersion latestNoticeTerms() {
        return noticeTerms.isEmpty() ? null : noticeTerms.getLast();
    }

    /** The latest failure policy; absent where failures set off nothing. */
    public @Nullable FailurePolicyVersion latestFailurePolicy() {
        return failurePolicies.isEmpty() ? null : failurePolicies.getLast();
    }

    private StandingClauses referring(@Nullable ReferralRule by) {
        return new StandingClauses(by, calendars, planTerms, noticeTerms, failurePolicies);
    }

    private static <V> List<V> and(List<V> versions, V next) {
        List<V> all = new ArrayList<>(versions);
        all.add(next);
        return all;
    }
}
