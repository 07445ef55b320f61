package org.contractgovernance.command.failure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.contractgovernance.command.earlywarning.EarlyWarning;
import org.contractgovernance.command.earlywarning.Scores;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.issue.Issue;
import org.contractgovernance.command.rectification.RectificationPlan;
import org.contractgovernance.command.reference.ContractFacts;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningRaised;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.failure.FailureResponseCommand.RespondToFailure;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.FailurePolicyVersion;
import org.contractgovernance.contracts.failure.policy.IssueOnFailure;
import org.contractgovernance.contracts.failure.policy.WarningOnFailure;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.contractgovernance.contracts.issue.IssueType;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.RequireRectificationPlan;
import org.contractgovernance.contracts.term.Visibility;

/** What a failure sets off, as the policy says, with texts that say so. It follows from the assessment's event. */
final class SetOff {

    private final RespondToFailure command;
    private final FailurePolicyVersion policy;
    private final String clause;
    private final CommandContext context;
    private final ContractFacts contract;
    private final ReferenceData referenceData;
    private final EntityId id;
    private final String reference;

    SetOff(
            RespondToFailure command,
            FailurePolicyVersion policy,
            String clause,
            CommandContext context,
            ContractFacts contract,
            ReferenceData referenceData) {
        this.command = command;
        this.policy = policy;
        this.clause = clause;
        this.context = context;
        this.contract = contract;
        this.referenceData = referenceData;
        EntityKind kind = kind();
        this.id = EntityId.create(kind);
        this.reference = kind.reference(referenceData.nextNumber(context.contract(), kind, seenBy()));
    }

    /** The identifier of what is set off. */
    EntityId id() {
        return id;
    }

    /** Its reference. */
    String reference() {
        return reference;
    }

    /** Begins it, in the unit of work of the response. */
    void begin() {
        switch (command.what()) {
            case ISSUE -> {
                IssueRaised raised =
                        raised(Objects.requireNonNull(policy.policy().issue()));
                begin(Issue.class, () -> Issue.setOff(id, raised, command.arisesFrom()));
            }
            case EARLY_WARNING -> {
                EarlyWarningRaised raised =
                        proposed(Objects.requireNonNull(policy.policy().earlyWarning()));
                begin(EarlyWarning.class, () -> EarlyWarning.escalated(id, raised, command.arisesFrom()));
            }
            case RECTIFICATION_PLAN ->
                begin(
                        RectificationPlan.class,
                        () -> RectificationPlan.setOff(id, reference, required(), context, referenceData));
        }
    }

    private static <T> void begin(Class<T> type, Callable<T> beginning) {
        try {
            AggregateLifecycle.createNew(type, beginning);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("beginning it throws nothing else", e);
        }
    }

    private EntityKind kind() {
        return switch (command.what()) {
            case ISSUE -> EntityKind.ISSUE;
            case EARLY_WARNING -> EntityKind.EARLY_WARNING;
            case RECTIFICATION_PLAN -> EntityKind.RECTIFICATION_PLAN;
        };
    }

    private Visibility seenBy() {
        IssueOnFailure issue = policy.policy().issue();
        WarningOnFailure warning = policy.policy().earlyWarning();
        Visibility asked = switch (command.what()) {
            case ISSUE -> issue == null ? null : issue.visibility();
            case EARLY_WARNING -> warning == null ? null : warning.visibility();
            case RECTIFICATION_PLAN -> null;
        };
        return context.visibility(asked);
    }

    private IssueRaised raised(IssueOnFailure how) {
        FailureFound failure = command.failure();
        Integer days = how.dueInWorkingDays();
        LocalDate today = context.effectiveOn();
        return new IssueRaised(
                reference,
                IssueType.PROBLEM,
                failure.words(),
                "Raised by the contract's failure policy, version %d (%s), after the assessment of %s: %s."
                        .formatted(policy.version(), clause, command.assessment(), failure.words()),
                how.severity(),
                how.priority(),
                failure.kpi(),
                null,
                days == null
                        ? null
                        : contract.clauses().calendars().on(today).calendar().after(today, days),
                seenBy());
    }

    private EarlyWarningRaised proposed(WarningOnFailure how) {
        FailureFound failure = command.failure();
        return new EarlyWarningRaised(
                reference,
                title(),
                "%s, in the assessment of %s".formatted(failure.words(), command.assessment()),
                failure.kpi() == null
                        ? "The service goes on failing"
                        : "%s misses its level again".formatted(failure.kpi()),
                "Proposed by the contract's failure policy, version %d (%s), with the policy's score: assess it or withdraw it"
                        .formatted(policy.version(), clause),
                how.kinds(),
                Scores.on(contract.signed().riskMatrix(), how.likelihood(), how.impact()),
                null,
                null,
                seenBy());
    }

    private RequireRectificationPlan required() {
        String kpi = command.failure().kpi();
        return new RequireRectificationPlan(
                command.contract(),
                title(),
                command.reason(),
                kpi == null ? Set.of() : Set.of(kpi),
                command.assessment(),
                null,
                null,
                command.arisesFrom(),
                null,
                null);
    }

    private String title() {
        FailureFound failure = command.failure();
        if (failure.failure() == null) {
            return failure.words();
        }
        String what = failure.failure().words();
        return "%s%s%s in %s"
                .formatted(
                        what.substring(0, 1).toUpperCase(Locale.UK),
                        what.substring(1),
                        failure.kpi() == null ? "" : " of " + failure.kpi(),
                        command.assessment());
    }
}
