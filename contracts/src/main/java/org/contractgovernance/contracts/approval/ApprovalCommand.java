package org.contractgovernance.contracts.approval;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on approvals. */
public sealed interface ApprovalCommand extends Command {

    /** A command on an approval that is on record. */
    sealed interface OnApproval extends ApprovalCommand {

        /** The approval's reference in the contract: {@code AP-1}. */
        String approval();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.APPROVAL, approval());
        }
    }

    /**
     * Asks posts to sign a version of something. Where the scheme of delegation says which posts sign it, these are asked and no others.
     *
     * @param contract reference of the contract
     * @param matter what is to be approved
     * @param order in order, or in parallel; the default is as the scheme of delegation says, and in parallel where it says nothing
     * @param signatories the posts that are asked, each in the scheme of delegation; left out where the scheme says which posts sign
     * @param lastDay the last day on which it can be signed; left out where it does not lapse
     * @param narrative what is to be approved, and why; do not name people
     * @param effectiveOn the day on which approval was asked for; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record RequestApproval(
            @FromAddress String contract,
            @NotNull @Valid ApprovalMatter matter,
            @Nullable SigningOrder order,
            @Size(max = 20) @Nullable List<@NotNull @Valid Signatory> signatories,
            @Nullable LocalDate lastDay,
            @NotBlank @Size(max = Text.NARRATIVE) String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ApprovalCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.APPROVAL);
        }
    }

    /**
     * Signs for a post that the person holds.
     *
     * @param contract reference of the contract
     * @param approval reference of the approval
     * @param post the post that the person signs for, of the person's own party
     * @param version the version that is signed
     * @param effectiveOn the day of the signature; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record SignApproval(
            @FromAddress String contract,
            @FromAddress String approval,
            @NotBlank @Size(max = Text.TITLE) String post,
            @NotBlank @Size(max = Text.CODE) String version,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnApproval {}

    /**
     * Refuses to sign: the approval ends.
     *
     * @param contract reference of the contract
     * @param approval reference of the approval
     * @param post the post that refuses, of the person's own party
     * @param reason why; do not name people
     * @param effectiveOn the day of the refusal; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record RefuseApproval(
            @FromAddress String contract,
            @FromAddress String approval,
            @NotBlank @Size(max = Text.TITLE) String post,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnApproval {}

    /**
     * Takes an approval back that is open.
     *
     * @param contract reference of the contract
     * @param approval reference of the approval
     * @param reason why; do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record WithdrawApproval(
            @FromAddress String contract,
            @FromAddress String approval,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnApproval {}

    /**
     * Tells that an approval's last day has passed. The application's own clock asks for this.
     *
     * @param contract reference of the contract
     * @param approval reference of the approval
     */
    @AllowedTo(ADMINISTRATOR)
    record LapseApproval(String contract, String approval) implements OnApproval {

        @Override
        public @Nullable LocalDate effectiveOn() {
            return null;
        }

        @Override
        public @Nullable String source() {
            return null;
        }
    }
}
