package org.contractgovernance.command.contract;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.reference.StandingClauses;
import org.contractgovernance.contracts.calendar.CalendarRule;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.CommissionService;
import org.contractgovernance.contracts.contract.ContractCommand.EndReferralRule;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.ContractCommand.SetFailurePolicy;
import org.contractgovernance.contracts.contract.ContractCommand.SetNoticeTerms;
import org.contractgovernance.contracts.contract.ContractCommand.SetRectificationTerms;
import org.contractgovernance.contracts.contract.ContractCommand.SetReferralRule;
import org.contractgovernance.contracts.contract.ContractCommand.SetWorkingCalendar;
import org.contractgovernance.contracts.contract.ContractCommand.StandDownRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.notice.terms.NoticeTermsVersion;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A contract: what was signed, which services it covers, who holds which post, and whether it has started.
 *
 * <p>An entry about a contract may be effective on any day up to today, even before the registration: councils enter contracts that have
 * run for years.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("6")
public final class Contract extends AggregateRoot<ContractEvent> {

    private @Nullable ContractDetails details;
    private @Nullable LocalDate amendedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate referralRuleSince;
    private StandingClauses clauses = StandingClauses.NONE;
    private SortedSet<String> services = new TreeSet<>();
    private Posts posts = new Posts(new TreeMap<>());

    /** Used by Axon, which then reads the contract from its events. */
    Contract() {}

    @CommandHandler
    public Contract(RegisterContract command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        if (referenceData.find(command.contract()).isPresent()) {
            throw BrokenRule.of(ContractRule.CONTRACT_ALREADY_REGISTERED)
                    .at("/contract")
                    .becauseOf(EntityKind.CONTRACT, command.contract());
        }
        SoundDetails.check(command.details());
        begins(EntityId.ofContract(command.contract()), command.contract());
        happens(new ContractEvent.ContractRegistered(command.contract(), command.details()));
    }

    @CommandHandler
    public void handle(AmendContract command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        ContractDetails before = details();
        if (amendedOn != null) {
            context.requireNotBefore(amendedOn, "the details were last amended");
        }
        if (command.details().isSameAs(before)) {
            throw BrokenRule.of(ContractRule.NOTHING_AMENDED);
        }
        SoundDetails.check(command.details());
        if (command.details().yearStart() != before.yearStart()
                && (startedOn != null || referenceData.hasAny(context.contract(), EntityKind.KPI))) {
            throw BrokenRule.of(ContractRule.YEAR_START_IS_FIXED).at("/details/yearStart");
        }
        ReferralRule referralRule = clauses.referralRule();
        if (referralRule != null) {
            requireOnTheMatrix(referralRule, command.details(), "/details/riskMatrix");
        }
        FailurePolicyVersion failurePolicy = clauses.latestFailurePolicy();
        if (failurePolicy != null) {
            SoundFailurePolicy.requireOnTheMatrix(failurePolicy.policy(), command.details(), "/details/riskMatrix");
        }
        if (startedOn != null) {
            startedInTime(startedOn, command.details(), "/details/endsOn");
        }
        happens(new ContractEvent.ContractAmended(before, command.details()));
    }

    @CommandHandler
    public void handle(CommissionService command, CommandContext context) {
        context.requireNotInTheFuture();
        requireNew(command.code());
        happens(new ContractEvent.ServiceCommissioned(
                new Service(command.code(), command.name(), command.kind(), command.transferredOn())));
    }

    @CommandHandler
    public void handle(RetainService command, CommandContext context) {
        context.requireNotInTheFuture();
        requireNew(command.code());
        happens(new ContractEvent.ServiceRetained(command.code(), command.name()));
    }

    @CommandHandler
    public void handle(NameRoleHolder command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        referenceData.requireKnown(command.holder(), "/holder");
        PersonId before = posts.holderUntil(context, command.post());
        if (command.holder().equals(before)) {
            throw BrokenRule.of(ContractRule.POST_ALREADY_HELD).at("/holder");
        }
        happens(new ContractEvent.RoleHolderNamed(posts.asWritten(command.post()), before, command.holder()));
    }

    @CommandHandler
    public void handle(StandDownRoleHolder command, CommandContext context) {
        context.requireNotInTheFuture();
        PersonId before = posts.holderUntil(context, command.post());
        if (before == null) {
            throw BrokenRule.of(ContractRule.POST_NOT_HELD).at("/post");
        }
        happens(new ContractEvent.RoleHolderStoodDown(posts.asWritten(command.post()), before));
    }

    @CommandHandler
    public void handle(SetReferralRule command, CommandContext context) {
        context.requireNotInTheFuture();
        requireOnTheMatrix(command.rule(), details(), "/rule/score");
        ReferralRule before = clauses.referralRule();
        if (command.rule().equals(before)) {
            throw BrokenRule.of(ContractRule.REFERRAL_RULE_UNCHANGED).at("/rule");
        }
        referralRuleChanges(context);
        happens(new ContractEvent.ReferralRuleSet(before, command.rule()), Visibility.COUNCIL_ONLY, null);
    }

    @CommandHandler
    public void handle(EndReferralRule command, CommandContext context) {
        context.requireNotInTheFuture();
        ReferralRule before = clauses.referralRule();
        if (before == null) {
            throw BrokenRule.of(ContractRule.NO_REFERRAL_RULE);
        }
        referralRuleChanges(context);
        happens(new ContractEvent.ReferralRuleEnded(before), Visibility.COUNCIL_ONLY, null);
    }

    @CommandHandler
    public void handle(SetWorkingCalendar command, CommandContext context) {
        context.requireNotInTheFuture();
        command.calendar().requireSound("/calendar");
        CalendarVersion latest = clauses.calendars().latest();
        if (latest != null) {
            context.requireNotBefore(latest.since(), "the working calendar was last set");
        }
        if (latest != null && latest.calendar().equals(command.calendar())) {
            throw BrokenRule.of(CalendarRule.CALENDAR_UNCHANGED).at("/calendar");
        }
        int version = latest == null ? 1 : latest.version() + 1;
        CalendarVersion next = new CalendarVersion(version, context.effectiveOn(), command.calendar());
        happens(new ContractEvent.WorkingCalendarSet(latest, next));
    }

    @CommandHandler
    public void handle(SetRectificationTerms command, CommandContext context) {
        context.requireNotInTheFuture();
        command.terms().requireSound("/terms");
        PlanTermsVersion planTerms = clauses.latestPlanTerms();
        if (planTerms != null) {
            context.requireNotBefore(planTerms.since(), "the terms of rectification plans were last set");
        }
        happens(new ContractEvent.RectificationTermsSet(
                planTerms, PlanTermsVersion.next(planTerms, command.terms(), context.effectiveOn())));
    }

    @CommandHandler
    public void handle(SetNoticeTerms command, CommandContext context) {
        context.requireNotInTheFuture();
        command.terms().requireSound("/terms");
        NoticeTermsVersion latest = clauses.latestNoticeTerms();
        if (latest != null) {
            context.requireNotBefore(latest.since(), "the terms of notices were last set");
        }
        happens(new ContractEvent.NoticeTermsSet(
                latest, NoticeTermsVersion.next(latest, command.terms(), context.effectiveOn())));
    }

    @CommandHandler
    public void handle(SetFailurePolicy command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        SoundFailurePolicy.check(command.policy(), context, details(), clauses.latestPlanTerms());
        SoundFailurePolicy.requireSeverities(command.policy(), context, referenceData);
        FailurePolicyVersion failurePolicy = clauses.latestFailurePolicy();
        happens(
                new ContractEvent.FailurePolicySet(
                        failurePolicy,
                        FailurePolicyVersion.next(failurePolicy, command.policy(), context.effectiveOn())),
                Visibility.COUNCIL_ONLY,
                null);
    }

    @CommandHandler
    public void handle(StartContract command, CommandContext context) {
        context.requireNotInTheFuture();
        if (startedOn != null) {
            throw BrokenRule.of(ContractRule.CONTRACT_ALREADY_STARTED, "it started on " + startedOn);
        }
        LocalDate awardedOn = details().awardedOn();
        if (awardedOn != null) {
            context.requireNotBefore(awardedOn, "it was awarded");
        }
        startedInTime(context.effectiveOn(), details(), "/effectiveOn");
        happens(new ContractEvent.ContractStarted(context.effectiveOn()));
    }

    /** An option moves the last day: from the day of a notice on, or from the last amendment on, where that is later. */
    void endMoves(LocalDate to, String option, LocalDate on) {
        ContractDetails now = details();
        if (startedOn != null) {
            startedInTime(startedOn, now.endingOn(to), "/effectiveOn");
        }
        if (!to.equals(now.endsOn())) {
            LocalDate from = amendedOn == null || on.isAfter(amendedOn) ? on : amendedOn;
            happensOn(from, new ContractEvent.ContractEndMoved(now.endsOn(), to, option));
        }
    }

    @Override
    protected void evolve(ContractEvent event, Occasion happened) {
        switch (event) {
            case ContractEvent.ContractRegistered e -> details = e.details();
            case ContractEvent.ContractAmended e -> {
                details = e.after();
                amendedOn = happened.effectiveOn();
            }
            case ContractEvent.ContractEndMoved e -> {
                details = details().endingOn(e.after());
                amendedOn = happened.effectiveOn();
            }
            case ContractEvent.ServiceCommissioned e -> services.add(e.service().code());
            case ContractEvent.ServiceRetained e -> services.add(e.code());
            case ContractEvent.RoleHolderNamed e -> posts.put(e.post(), e.holder(), happened.effectiveOn());
            case ContractEvent.RoleHolderStoodDown e -> posts.put(e.post(), null, happened.effectiveOn());
            case ContractEvent.ContractStarted e -> startedOn = e.startedOn();
            case ContractEvent.ClauseEvent e -> {
                clauses = clauses.after(e);
                if (e instanceof ContractEvent.ReferralRuleSet || e instanceof ContractEvent.ReferralRuleEnded) {
                    referralRuleSince = happened.effectiveOn();
                }
            }
        }
    }

    private ContractDetails details() {
        ContractDetails known = details;
        if (known == null) {
            throw new IllegalStateException("a contract is registered before anything else happens to it");
        }
        return known;
    }

    private void referralRuleChanges(CommandContext context) {
        if (referralRuleSince != null) {
            context.requireNotBefore(referralRuleSince, "the rule of referral was last changed");
        }
    }

    /** Refuses a score that no early warning can reach, because such a rule would silently do nothing. */
    private static void requireOnTheMatrix(ReferralRule rule, ContractDetails details, String pointer) {
        int highest = details.riskMatrix().likelihoods() * details.riskMatrix().impacts();
        if (rule.score() > highest) {
            throw BrokenRule.of(
                            ContractRule.REFERRAL_RULE_OFF_THE_MATRIX,
                            "the rule begins at %d, and the matrix ends at %d".formatted(rule.score(), highest))
                    .at(pointer);
        }
    }

    private static void startedInTime(LocalDate startedOn, ContractDetails details, String pointer) {
        LocalDate endsOn = details.endsOn();
        if (endsOn != null && startedOn.isAfter(endsOn)) {
            throw BrokenRule.of(
                            ContractRule.CONTRACT_STARTED_AFTER_ITS_END,
                            "it started on %s, and %s is its last day".formatted(startedOn, endsOn))
                    .at(pointer);
        }
    }

    private void requireNew(String service) {
        if (services.contains(service)) {
            throw BrokenRule.of(ContractRule.SERVICE_CODE_TAKEN)
                    .at("/code")
                    .becauseOf(EntityKind.CONTRACT, reference());
        }
    }
}
