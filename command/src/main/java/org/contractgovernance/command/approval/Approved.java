package org.contractgovernance.command.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.command.delegation.Delegated;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.reference.ReferenceData.Deed;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ApprovalState;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of what is done after an approval. The scheme of delegation binds the council; the provider needs no approval. Nor does the
 * application itself, which carries out what was agreed before. An approval that is named is looked at, whether it is needed or not.
 *
 * @param matter what is done, in which version, with which amount at stake
 * @param context who acts, and on which day
 * @param referenceData the scheme and the approvals on record
 */
public record Approved(ApprovalMatter matter, CommandContext context, ReferenceData referenceData) {

    /**
     * Refuses the act where an approval is missing, or the one that is named does not allow the act.
     *
     * @param approval reference of the approval that the command names; absent where it names none
     * @return the same reference, for the event
     */
    public @Nullable String require(@Nullable String approval) {
        DelegationScheme scheme = Delegated.in(context.contract(), referenceData);
        ApprovalNeed need =
                binds() ? scheme.need(matter.thing(), matter.value()).orElse(null) : null;
        if (approval == null) {
            if (need != null) {
                throw BrokenRule.of(
                                ApprovalRule.APPROVAL_NEEDED,
                                "%s needs an approval by %s, as %s says"
                                        .formatted(matter.words(), need.signedBy(), need.clause()))
                        .at("/approval");
            }
            return null;
        }
        requireGiven(approval, scheme, need);
        return approval;
    }

    /** The approval that is named for an act that needs none; refuses one that does not allow the act. */
    public @Nullable String named(@Nullable String approval) {
        if (approval != null) {
            requireGiven(approval, DelegationScheme.NOBODY, null);
        }
        return approval;
    }

    private boolean binds() {
        return !context.byProvider() && !context.client().equals(Caller.OWN_CLIENT);
    }

    private void requireGiven(String approval, DelegationScheme scheme, @Nullable ApprovalNeed need) {
        List<Deed> happened = referenceData
                .entity(context.contract(), EntityKind.APPROVAL, approval)
                .map(referenceData::deeds)
                .orElse(List.of());
        if (happened.isEmpty()) {
            throw BrokenRule.of(ApprovalRule.UNKNOWN_APPROVAL, "there is no approval %s".formatted(approval))
                    .at("/approval");
        }
        ApprovalState state =
                ApprovalState.of(happened.stream().map(Deed::event).toList());
        requireOfThis(approval, state.about());
        if (state.status() != ApprovalStatus.APPROVED) {
            throw refused(ApprovalRule.APPROVAL_NOT_GIVEN, approval, notGiven(state));
        }
        LocalDate on = happened.stream()
                .filter(each ->
                        each.event() instanceof ApprovalSigned signed && signed.status() == ApprovalStatus.APPROVED)
                .map(Deed::effectiveOn)
                .findFirst()
                .orElseThrow();
        if (context.effectiveOn().isBefore(on)) {
            throw refused(
                    ApprovalRule.APPROVED_LATER,
                    approval,
                    "was given on %s, after %s".formatted(on, context.effectiveOn()));
        }
        if (need != null && !signedAsSaid(state, scheme, need)) {
            throw refused(
                    ApprovalRule.OTHER_POSTS_SIGNED,
                    approval,
                    "was signed by %s; %s asks for %s"
                            .formatted(words(state.signed()), need.clause(), need.signedBy()));
        }
    }

    private void requireOfThis(String approval, ApprovalMatter approved) {
        if (!approved.isSameThingAs(matter)) {
            throw refused(
                    ApprovalRule.APPROVED_OTHER_THING,
                    approval,
                    "is about %s, not %s".formatted(approved.words(), matter.words()));
        }
        if (!approved.isSameVersionAs(matter)) {
            throw refused(
                    ApprovalRule.APPROVED_OTHER_VERSION,
                    approval,
                    "is about %s, not %s".formatted(approved.words(), matter.words()));
        }
        if (!approved.covers(matter.value())) {
            throw refused(
                    ApprovalRule.APPROVED_SMALLER_AMOUNT,
                    approval,
                    "is about %s, and it is about %s".formatted(approved.words(), matter.words()));
        }
    }

    /** The posts signed that the scheme asks for this amount, or for the larger one that was approved. */
    private static boolean signedAsSaid(ApprovalState state, DelegationScheme scheme, ApprovalNeed need) {
        ApprovalMatter approved = state.about();
        return state.isSignedBy(need.signatories())
                || scheme.need(approved.thing(), approved.value())
                        .filter(each -> !each.signatories().isEmpty() && state.isSignedBy(each.signatories()))
                        .isPresent();
    }

    private static String notGiven(ApprovalState state) {
        return state.status() == ApprovalStatus.OPEN
                ? "waits for %s".formatted(words(state.missing()))
                : "is %s".formatted(state.status().words());
    }

    private static String words(List<Signatory> posts) {
        return posts.stream().map(Signatory::words).collect(Collectors.joining(", "));
    }

    private static BrokenRule refused(ApprovalRule rule, String approval, String found) {
        return BrokenRule.of(rule, "%s %s".formatted(approval, found))
                .at(rule == ApprovalRule.APPROVED_LATER ? "/effectiveOn" : "/approval")
                .becauseOf(EntityKind.APPROVAL, approval);
    }
}
