package org.contractgovernance.contracts.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an approval is about. Of a thing on record the version, the amount and the person who proposed it are those on record.
 *
 * @param thing the kind of thing
 * @param reference what people call the thing: {@code VA-1}, {@code OP-1}, {@code RV-1}; of a waiver the period and the deduction
 *     ({@code 2016-01/3}), of an obligation the instance ({@code OB-1/2016-01}), of a notice its kind
 * @param version the version that is put to the signatories; of a waiver the amount that is proposed ({@code 2000.00}), of a regime, terms of
 *     reference and a notice the hash that a refusal names
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
        return isSameThingAs(other) && version.equals(other.version);
    }

    /** A version of a thing in which no amount is at stake. */
    public static ApprovalMatter of(ApprovedThing thing, String reference, String version) {
        return new ApprovalMatter(thing, reference, version, null, null);
    }

    /**
     * A deduction that is waived or reduced. What is taken away from the proposed amount is at stake.
     *
     * @param period key of the period that was assessed
     * @param deduction the deduction's number
     * @param proposed the amount that is proposed
     * @param to what is to stand; nothing where it is waived
     */
    public static ApprovalMatter waiver(String period, int deduction, Money proposed, Money to) {
        BigDecimal waived = proposed.pounds().subtract(to.toThePenny().pounds());
        return new ApprovalMatter(
                ApprovedThing.WAIVER, "%s/%d".formatted(period, deduction), version(proposed), new Money(waived), null);
    }

    /** The version of a deduction: the amount that is proposed. */
    public static String version(Money proposed) {
        return proposed.toThePenny().pounds().toPlainString();
    }

    /** Whether an approval of this matter covers an amount. */
    public boolean covers(@Nullable Money amount) {
        return amount == null || (value != null && amount.pounds().compareTo(value.pounds()) <= 0);
    }

    /** Whether both are about the same thing, in any version. */
    public boolean isSameThingAs(ApprovalMatter other) {
        return thing == other.thing && reference.equals(other.reference);
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
