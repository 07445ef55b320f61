package org.contractgovernance.contracts.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the council does only after an approval, by the scheme of delegation. Of several needs of one kind of thing the one with the largest amount
 * counts that the amount at stake is above.
 *
 * @param thing the kind of thing
 * @param above the amount above which the approval is needed; absent where it always is
 * @param order the order in which the posts sign
 * @param signatories the posts that sign; empty where the person who asks for the approval names them
 * @param clause the clause or paragraph that says so
 */
public record ApprovalNeed(
        @NotNull ApprovedThing thing,
        @Valid @Nullable Money above,
        @NotNull SigningOrder order,
        @NotNull @Size(max = 20) List<@NotNull @Valid Signatory> signatories,
        @NotBlank @Size(max = Text.TITLE) String clause) {

    public ApprovalNeed {
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
    }

    /** Whether it asks for an approval of a thing of this kind with this amount at stake. */
    boolean asksOf(ApprovedThing kind, @Nullable Money amount) {
        return thing == kind
                && (above == null || (amount != null && amount.pounds().compareTo(above.pounds()) > 0));
    }

    /** Whether both are about the same kind of thing from the same amount on. */
    boolean meets(ApprovalNeed other) {
        if (above == null || other.above == null) {
            return thing == other.thing && above == null && other.above == null;
        }
        return thing == other.thing && above.pounds().compareTo(other.above.pounds()) == 0;
    }

    /** The need in a sentence. */
    public String words() {
        return "%s %s by %s, by %s"
                .formatted(
                        thing.words(),
                        above == null ? "always" : "above £" + above.pounds().toPlainString(),
                        signedBy(),
                        clause);
    }

    /** The posts in a sentence. */
    public String signedBy() {
        return signatories.isEmpty()
                ? "posts that the request names"
                : "%s %s"
                        .formatted(
                                signatories.stream().map(Signatory::words).collect(Collectors.joining(", ")),
                                order.words());
    }
}
