package org.contractgovernance.contracts.rectification.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence.SilenceMeans;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of rectification plans.
 *
 * @param clause where the contract lets the council require a plan
 * @param submit how long the provider has for its first plan, from the day on which it was required
 * @param decide how long the council has to decide, from the day on which the plan was submitted; it stands still while a question of
 *     the council's is unanswered
 * @param councilSilent what it means that the council has not decided in that time
 * @param resubmit how long the provider has for another plan, from the day on which the one before was rejected
 * @param rounds how often a plan is submitted at most, and what follows
 * @param providerSilent how long after its due day a plan that was not submitted counts as failed; absent where only a person decides that
 * @param dueSoonDays how many working days before its due day a thing counts as due soon; as the working calendar says where absent
 * @param consequences what the council may do after a plan has failed
 */
public record PlanTerms(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Valid TimeByContract submit,
        @NotNull @Valid TimeByContract decide,
        @NotNull @Valid CouncilSilence councilSilent,
        @NotNull @Valid TimeByContract resubmit,
        @NotNull @Valid PlanRounds rounds,
        @Valid @Nullable TimeByContract providerSilent,
        @Min(0) @Max(60) @Nullable Integer dueSoonDays,
        @NotNull @Size(min = 1, max = 20) List<@Valid PlanConsequence> consequences) {

    public PlanTerms {
        consequences = consequences == null ? List.of() : List.copyOf(consequences);
    }

    /** The consequence with a code; empty where the contract names none such. */
    public Optional<PlanConsequence> consequence(String code) {
        return consequences.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** How long the provider has for the plan of a round. */
    public TimeByContract forRound(int round) {
        return round == 1 ? submit : resubmit;
    }

    /** Refuses terms that contradict themselves; {@code pointer} is where they stand in the request. */
    public void requireSound(String pointer) {
        requireDays(submit, pointer + "/submit/unit");
        requireDays(decide, pointer + "/decide/unit");
        requireDays(resubmit, pointer + "/resubmit/unit");
        if (providerSilent != null) {
            requireDays(providerSilent, pointer + "/providerSilent/unit");
        }
        String to = councilSilent.escalatesTo();
        if ((councilSilent.means() == SilenceMeans.ESCALATES) != (to != null && !to.isBlank())) {
            throw BrokenRule.of(PlanTermsRule.SILENCE_ESCALATES_TO_NOBODY).at(pointer + "/councilSilent/escalatesTo");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < consequences.size(); i++) {
            if (!codes.add(consequences.get(i).code())) {
                throw BrokenRule.of(
                                PlanTermsRule.CONSEQUENCE_NAMED_TWICE,
                                consequences.get(i).code() + " is named twice")
                        .at("%s/consequences/%d/code".formatted(pointer, i));
            }
        }
    }

    private static void requireDays(TimeByContract time, String pointer) {
        if (time.unit() == TimeAllowed.Unit.WORKING_HOURS) {
            throw BrokenRule.of(PlanTermsRule.PLAN_TIME_IN_HOURS).at(pointer);
        }
    }
}
