package org.contractgovernance.contracts.share;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of statements, by contract and year. Effective means: the day on which the statement was drafted, disputed, agreed,
 * certified or opened again.
 *
 * @param contract reference of the contract
 * @param year the year's key
 * @param matter the figures and what they come to
 * @param progress its status, and what each party did
 * @param source the document that the figures are taken from, or {@code illustrative} and why
 */
public record StatementEntry(
        String contract,
        String year,
        @JsonUnwrapped StatementMatter matter,
        @JsonUnwrapped StatementProgress progress,
        @Nullable String source) {

    /** The statement with its progress now. */
    public StatementEntry with(StatementProgress now) {
        return new StatementEntry(contract, year, matter, now, source);
    }

    /**
     * The figures of a statement, and what they come to.
     *
     * @param yearFrom the year's first day
     * @param yearTo its last day
     * @param target the target, in pounds
     * @param outturn the outturn, in pounds
     * @param evidence where the figures come from
     * @param narrative what else there is to say
     * @param toProvider what the provider gets by the draft, in pounds; below zero where the provider pays
     * @param reckoned how that is reckoned, step by step
     */
    public record StatementMatter(
            LocalDate yearFrom,
            LocalDate yearTo,
            BigDecimal target,
            BigDecimal outturn,
            List<Evidence> evidence,
            @Nullable String narrative,
            BigDecimal toProvider,
            ShareReckoned reckoned) {}

    /**
     * How far a statement is.
     *
     * @param status its status
     * @param draftedBy the party that drafted it
     * @param disputedBecause why it is disputed or open again
     * @param signedBy the party that certified it alone; absent where none or both did
     * @param certifiedOn the day from which the share stands
     * @param certifiedToProvider what the provider gets as it was certified, in pounds; absent where it never was
     */
    public record StatementProgress(
            StatementStatus status,
            ContractParty draftedBy,
            @Nullable String disputedBecause,
            @Nullable ContractParty signedBy,
            @Nullable LocalDate certifiedOn,
            @Nullable BigDecimal certifiedToProvider) {

        /** Drafted by a party; what stands is what stood. */
        public static StatementProgress drafted(ContractParty by, @Nullable StatementProgress before) {
            return new StatementProgress(
                    StatementStatus.DRAFT,
                    by,
                    null,
                    null,
                    before == null ? null : before.certifiedOn,
                    before == null ? null : before.certifiedToProvider);
        }

        /** Disputed, or open again. */
        public StatementProgress disputed(@Nullable String because) {
            return new StatementProgress(
                    StatementStatus.DISPUTED, draftedBy, because, null, certifiedOn, certifiedToProvider);
        }

        /** Agreed by both parties. */
        public StatementProgress agreed() {
            return new StatementProgress(
                    StatementStatus.AGREED, draftedBy, null, null, certifiedOn, certifiedToProvider);
        }

        /** Certified by one party. */
        public StatementProgress signed(ContractParty by) {
            return new StatementProgress(status, draftedBy, null, by, certifiedOn, certifiedToProvider);
        }

        /** Certified by both. */
        public StatementProgress certified(LocalDate on, BigDecimal stands) {
            return new StatementProgress(StatementStatus.CERTIFIED, draftedBy, null, null, on, stands);
        }
    }
}
