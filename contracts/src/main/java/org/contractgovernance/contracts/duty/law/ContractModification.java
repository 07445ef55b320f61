package org.contractgovernance.contracts.duty.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A modification of a contract. Changes that could have been made together are one modification: before is before the first of them, after is
 * after the last.
 *
 * @param ground the ground of Schedule 8 and its explanation
 * @param valueBefore the estimated value just before; absent where it is not stated
 * @param valueAfter the estimated value by the modification, the same where it does not change; absent where it is not stated
 * @param endBefore the last day of the term just before; absent where it is not stated
 * @param endAfter the last day of the term by the modification, the same where it does not change; absent where it is not stated
 * @param novation whether another supplier takes the contract over
 * @param judgedTogether the changes that are judged as one with it, by their references; none where it is one change
 * @param standstillFrom the day on which a change notice with a voluntary standstill was published; absent where no standstill is held
 * @param variation reference of the variation that makes it, which the application finds; absent where a person reported it
 */
public record ContractModification(
        @NotBlank @Size(max = Text.NARRATIVE) @FreeText String ground,
        @Valid @Nullable Money valueBefore,
        @Valid @Nullable Money valueAfter,
        @Nullable LocalDate endBefore,
        @Nullable LocalDate endAfter,
        boolean novation,

        @NotNull @Size(max = 20) List<@NotBlank @Size(max = Text.CODE) String> judgedTogether,

        @Nullable LocalDate standstillFrom,
        @Size(max = Text.CODE) @Nullable String variation) {

    public ContractModification {
        judgedTogether = judgedTogether == null ? List.of() : List.copyOf(judgedTogether);
    }

    /** The same to the penny, with the ground and the standstill of another, which people state. */
    public ContractModification stating(ContractModification other) {
        return new ContractModification(
                other.ground,
                valueBefore == null ? null : valueBefore.toThePenny(),
                valueAfter == null ? null : valueAfter.toThePenny(),
                endBefore,
                endAfter,
                novation,
                judgedTogether,
                other.standstillFrom,
                variation);
    }
}
