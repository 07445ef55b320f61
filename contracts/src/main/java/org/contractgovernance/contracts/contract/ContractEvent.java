package org.contractgovernance.contracts.contract;

import java.time.LocalDate;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.LinkKind;
import org.contractgovernance.contracts.event.Linked;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract. Its entity is {@code contract:{reference}}. */
public sealed interface ContractEvent extends Event {

    /**
     * The contract is on record from now on.
     *
     * @param contract the reference that it is known by for ever
     * @param details what the parties signed
     */
    @Stored(name = "ContractRegistered")
    record ContractRegistered(String contract, ContractDetails details) implements ContractEvent {}

    /**
     * The details were put right or changed; the reason is in the metadata.
     *
     * @param before the details that stood
     * @param after all details as they are from the effective day on
     */
    @Stored(name = "ContractAmended")
    record ContractAmended(ContractDetails before, ContractDetails after) implements ContractEvent {}

    /**
     * An option moved the contract's last day. The option's own events say who gave notice, or that nobody did.
     *
     * @param before the last day until then; absent where it was not known
     * @param after the last day from the effective day on
     * @param option reference of the option
     */
    @Stored(name = "ContractEndMoved")
    record ContractEndMoved(
            @Nullable LocalDate before,
            LocalDate after,

            @Linked(as = LinkKind.CAUSED_BY, to = EntityKind.OPTION)
            String option)
            implements ContractEvent {}

    /**
     * A service is the provider's to deliver.
     *
     * @param service the service
     */
    @Stored(name = "ServiceCommissioned")
    record ServiceCommissioned(Service service) implements ContractEvent {}

    /**
     * A service stays with the council.
     *
     * @param code its code within the contract
     * @param name what people call the service
     */
    @Stored(name = "ServiceRetained")
    record ServiceRetained(String code, @FreeText String name) implements ContractEvent {}

    /**
     * A person holds a post from the effective day on; {@code before} names the person who held it until then.
     *
     * @param post the post, as it was first written
     * @param before who held it until then; absent where nobody did
     * @param holder who holds it
     */
    @Stored(name = "RoleHolderNamed")
    record RoleHolderNamed(String post, @Nullable PersonId before, PersonId holder) implements ContractEvent {}

    /**
     * Nobody holds the post from the effective day on.
     *
     * @param post the post, as it was first written
     * @param before who held it until then
     */
    @Stored(name = "RoleHolderStoodDown")
    record RoleHolderStoodDown(String post, PersonId before) implements ContractEvent {}

    /**
     * The services have begun: from the effective day on the provider may act too.
     *
     * @param startedOn the day on which services began
     */
    @Stored(name = "ContractStarted")
    record ContractStarted(LocalDate startedOn) implements ContractEvent {}

    /** What a clause of the contract says holds from another day on in other words: the events of versions. */
    sealed interface ClauseEvent extends ContractEvent {}

    /**
     * Early warnings that meet the rule are referred to corporate risk automatically; the reason is in the metadata. Only the council sees
     * this.
     *
     * @param before the rule in force until then; absent where there was none
     * @param rule the lowest score, the kinds of risk and the number of days that lead to a referral
     */
    @Stored(name = "ReferralRuleSet")
    record ReferralRuleSet(@Nullable ReferralRule before, ReferralRule rule) implements ClauseEvent {}

    /**
     * The rule of referral no longer applies; the reason is in the metadata. Only the council sees this.
     *
     * @param before the rule in force until then
     */
    @Stored(name = "ReferralRuleEnded")
    record ReferralRuleEnded(ReferralRule before) implements ClauseEvent {}

    /**
     * Deadlines of the contract go by another working calendar from the effective day on; the reason is in the metadata. Open clocks are
     * computed anew, and those that have ended stay as they are.
     *
     * @param before the version in force until then; absent where the contract had no calendar of its own
     * @param after the version that holds from then on
     */
    @Stored(name = "WorkingCalendarSet")
    record WorkingCalendarSet(@Nullable CalendarVersion before, CalendarVersion after) implements ClauseEvent {}

    /**
     * Rectification plans that are required from the effective day on go by other terms; the reason is in the metadata. A plan that was
     * required before keeps its own.
     *
     * @param before the version in force until then; absent where the contract said nothing of plans
     * @param after the version that holds from then on
     */
    @Stored(name = "RectificationTermsSet")
    record RectificationTermsSet(@Nullable PlanTermsVersion before, PlanTermsVersion after) implements ClauseEvent {}

    /**
     * Notices that are sent from the effective day on go by other terms; the reason is in the metadata. A notice that was sent before keeps
     * its own.
     *
     * @param before the version in force until then; absent where the contract said nothing of notices
     * @param after the version that holds from then on
     */
    @Stored(name = "NoticeTermsSet")
    record NoticeTermsSet(@Nullable NoticeTermsVersion before, NoticeTermsVersion after) implements ClauseEvent {}

    /**
     * Failures that are first on record from the effective day on set off something else; the reason is in the metadata. Only the council
     * sees this.
     *
     * @param before the version in force until then; absent where failures set off nothing
     * @param after the version that holds from then on
     */
    @Stored(name = "FailurePolicySet")
    record FailurePolicySet(@Nullable FailurePolicyVersion before, FailurePolicyVersion after) implements ClauseEvent {}
}
