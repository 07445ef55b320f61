package org.contractgovernance.contracts.review.series;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on a series of reviews. */
public sealed interface ReviewSeriesCommand extends Command {

    /** A command on a series that is on record. */
    sealed interface OnReviewSeries extends ReviewSeriesCommand {

        /** The series' reference in the contract: {@code RS-1}. */
        String reviewSeries();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.REVIEW_SERIES, reviewSeries());
        }
    }

    /**
     * Begins a series of reviews, and proposes its terms of reference. The other party has to agree the terms.
     *
     * @param contract reference of the contract
     * @param title what people call the series: {@code Quarterly review}
     * @param pace how often its reviews are held
     * @param terms the proposed terms of reference
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which it was proposed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record BeginReviewSeries(
            @FromAddress String contract,
            @NotBlank @Size(max = Text.TITLE) String title,
            @NotNull ReviewPace pace,
            @NotNull @Valid TermsOfReference terms,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ReviewSeriesCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.REVIEW_SERIES);
        }
    }

    /**
     * Proposes other terms of reference. The terms in force stay in force until the other party agrees the new ones.
     *
     * @param contract reference of the contract
     * @param reviewSeries reference of the series
     * @param terms the whole terms
     * @param reason why; do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which they were proposed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record ProposeTermsOfReference(
            @FromAddress String contract,
            @FromAddress String reviewSeries,
            @NotNull @Valid TermsOfReference terms,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReviewSeries {}

    /**
     * Agrees the terms of reference that the other party proposed last. They are in force from that day.
     *
     * @param contract reference of the contract
     * @param reviewSeries reference of the series
     * @param version the version that is agreed; the latest
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which they were agreed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AgreeTermsOfReference(
            @FromAddress String contract,
            @FromAddress String reviewSeries,
            @NotNull @Min(1) Integer version,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReviewSeries {}

    /**
     * Ends a series: no further review of it is planned.
     *
     * @param contract reference of the contract
     * @param reviewSeries reference of the series
     * @param reason why; the provider reads it, so do not name people
     * @param effectiveOn the day from which it has ended; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record EndReviewSeries(
            @FromAddress String contract,
            @FromAddress String reviewSeries,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnReviewSeries {}
}
