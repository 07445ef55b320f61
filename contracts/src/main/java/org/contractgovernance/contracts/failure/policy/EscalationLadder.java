package org.contractgovernance.contracts.failure.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;

/**
 * Who hears of it, and when, that nobody acts on what a failure set off. The first act of a person ends the escalation.
 *
 * @param clause where the contract, or the council's own rule, says so
 * @param steps each level once, from the lowest up
 */
public record EscalationLadder(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid EscalationStep> steps) {

    public EscalationLadder {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    void requireSound(String pointer) {
        for (int i = 1; i < steps.size(); i++) {
            EscalationLevel below = steps.get(i - 1).level();
            if (steps.get(i).level().compareTo(below) <= 0) {
                throw BrokenRule.of(
                                FailurePolicyRule.ESCALATION_OUT_OF_ORDER,
                                "%s follows %s".formatted(steps.get(i).level().words(), below.words()))
                        .at("%s/steps/%d/level".formatted(pointer, i));
            }
        }
    }
}
