package org.contractgovernance.contracts.approval;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.Authority;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to an approval. Its entity is {@code approval:{contract}/AP-1}; people call it {@code AP-1}. */
public sealed interface ApprovalEvent extends Event {

    /**
     * An approval was asked for.
     *
     * @param reference what people call the approval in its contract: {@code AP-1}
     * @param matter what it is about
     * @param need what of the scheme of delegation asks for it and says who signs; absent where nothing does
     * @param order the order in which the posts sign
     * @param signatories the posts that are asked
     * @param lastDay the last day on which it can be signed; absent where it does not lapse
     * @param narrative what is to be approved, and why
     */
    @Stored(name = "ApprovalRequested")
    record ApprovalRequested(
            String reference,
            ApprovalMatter matter,
            @Nullable ApprovalNeed need,
            SigningOrder order,
            List<Signatory> signatories,
            @Nullable LocalDate lastDay,
            @FreeText String narrative)
            implements ApprovalEvent {}

    /** Something that changes the status of an approval. */
    sealed interface ApprovalMoved extends ApprovalEvent {

        /** The status from now on. */
        ApprovalStatus status();
    }

    /**
     * A post signed.
     *
     * @param version the version that was signed
     * @param authority the authority by which it was signed
     * @param status the approval's status from now on
     */
    @Stored(name = "ApprovalSigned")
    record ApprovalSigned(String version, Authority authority, ApprovalStatus status) implements ApprovalMoved {}

    /**
     * A post refused; the reason is in the metadata.
     *
     * @param by the post
     */
    @Stored(name = "ApprovalRefused")
    record ApprovalRefused(Signatory by) implements ApprovalMoved {

        @Override
        public ApprovalStatus status() {
            return ApprovalStatus.REFUSED;
        }
    }

    /**
     * The party that asked took the approval back; the reason is in the metadata.
     *
     * @param before the approval's status until then
     */
    @Stored(name = "ApprovalWithdrawn")
    record ApprovalWithdrawn(ApprovalStatus before) implements ApprovalMoved {

        @Override
        public ApprovalStatus status() {
            return ApprovalStatus.WITHDRAWN;
        }
    }

    /**
     * The last day passed before every post had signed.
     *
     * @param lastDay the last day
     */
    @Stored(name = "ApprovalLapsed")
    record ApprovalLapsed(LocalDate lastDay) implements ApprovalMoved {

        @Override
        public ApprovalStatus status() {
            return ApprovalStatus.LAPSED;
        }
    }
}
