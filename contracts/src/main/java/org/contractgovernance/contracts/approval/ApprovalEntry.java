package org.contractgovernance.contracts.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.delegation.Authority;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of approvals. Effective means: the day on which approval was asked for, signed, refused, withdrawn or lapsed.
 *
 * @param contract reference of the contract
 * @param reference what people call the approval: {@code AP-1}
 * @param number the number in the reference
 * @param status its status
 * @param asked what was asked
 * @param signatures each post that is asked, with its signature
 * @param outcome how it ended without every signature
 */
public record ApprovalEntry(
        String contract,
        String reference,
        long number,
        ApprovalStatus status,
        @JsonUnwrapped ApprovalAsked asked,
        List<PostSignature> signatures,
        @JsonUnwrapped ApprovalOutcome outcome) {

    public ApprovalEntry {
        signatures = List.copyOf(signatures);
    }

    /**
     * What was asked.
     *
     * @param thing the kind of thing
     * @param subject what people call the thing
     * @param signedVersion the version that is put to the signatories
     * @param value the amount at stake in pounds
     * @param proposedBy the person who proposed the thing
     * @param neededBy the clause of the scheme of delegation that asks for it; absent where none does
     * @param signing in order, or in parallel
     * @param lastDay the last day on which it can be signed
     * @param narrative what is to be approved, and why
     * @param askedBy the person who asked
     * @param askedOn the day on which approval was asked for
     */
    public record ApprovalAsked(
            ApprovedThing thing,
            String subject,
            String signedVersion,
            @Nullable BigDecimal value,
            @Nullable PersonId proposedBy,
            @Nullable String neededBy,
            SigningOrder signing,
            @Nullable LocalDate lastDay,
            String narrative,
            PersonId askedBy,
            LocalDate askedOn) {}

    /**
     * A post with its signature.
     *
     * @param party the party that the post belongs to
     * @param post what the post is called
     * @param signedBy the person who signed; absent where nobody has
     * @param signedOn the day of the signature
     * @param limit the post's limit in pounds by which it was signed; absent where the authority has no limit
     * @param clause the clause that delegates the authority by which it was signed
     */
    public record PostSignature(
            ContractParty party,
            String post,
            @Nullable PersonId signedBy,
            @Nullable LocalDate signedOn,
            @Nullable BigDecimal limit,
            @Nullable String clause) {}

    /**
     * How an approval ended without every signature.
     *
     * @param endedOn the day on which it was refused, withdrawn or lapsed
     * @param refusedFor the post that refused
     * @param endedBecause why it was refused or withdrawn
     */
    public record ApprovalOutcome(
            @Nullable LocalDate endedOn,
            @Nullable String refusedFor,
            @Nullable String endedBecause) {

        /** It has not ended so. */
        public static final ApprovalOutcome NONE = new ApprovalOutcome(null, null, null);
    }

    /** The approval after a post signed. */
    public ApprovalEntry signed(Authority by, PersonId person, LocalDate on, ApprovalStatus now) {
        List<PostSignature> after = signatures.stream()
                .map(each ->
                        each.party() == by.party() && new Signatory(each.party(), each.post()).is(by.party(), by.post())
                                ? new PostSignature(
                                        each.party(),
                                        each.post(),
                                        person,
                                        on,
                                        by.limit() == null ? null : by.limit().pounds(),
                                        by.clause())
                                : each)
                .toList();
        return new ApprovalEntry(contract, reference, number, now, asked, after, outcome);
    }

    /** The approval after it ended without every signature. */
    public ApprovalEntry ended(ApprovalStatus now, ApprovalOutcome how) {
        return new ApprovalEntry(contract, reference, number, now, asked, signatures, how);
    }
}
