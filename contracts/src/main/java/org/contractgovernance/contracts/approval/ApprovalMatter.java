package org.contractgovernance.contracts.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an approval is about.
 *
 * @param thing the kind of thing
 * @param reference what people call the thing, such as {@code VA-1}
 * @param version the version that is put to the signatories
 * @param value the amount at stake, up or down alike; absent where there is none
 * @param proposedBy the person who proposed the thing, who cannot sign; absent where it is the person who asks
 */
public record ApprovalMatter(
        @NotNull ApprovedThing thing,
        @NotBlank @Size(max = Text.TITLE) String reference,
        @NotBlank @Size(max = Text.CODE) String version,
        @Valid @Nullable Money value,
        @Valid @Nullable PersonId proposedBy) {

    /** Whether both are about the same version of the same thing. */
    public boolean isSameVersionAs(ApprovalMatter other) {
        return thing == other.thing && reference.equals(other.reference) && version.equals(other.version);
    }

    /** The matter in a sentence. */
    public String words() {
        return "%s %s, version %s%s"
                .formatted(
                        thing.words(),
                        reference,
                        version,
                        value == null ? "" : ", £" + value.pounds().toPlainString());
    }
}
