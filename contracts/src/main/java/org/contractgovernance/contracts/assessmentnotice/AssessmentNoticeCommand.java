package org.contractgovernance.contracts.assessmentnotice;

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
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of notices of the assessment of performance. */
public sealed interface AssessmentNoticeCommand extends Command {

    /** A command on a notice that is on record. */
    sealed interface OnAssessmentNotice extends AssessmentNoticeCommand {

        /** The notice's reference in the contract: {@code AN-1}. */
        String assessmentNotice();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.ASSESSMENT_NOTICE, assessmentNotice());
        }
    }

    /**
     * Selects the KPIs that the council regards as most material at this time, each with its rating for the period, and asks the supplier to
     * comment on the ratings.
     *
     * @param contract reference of the contract
     * @param from the first day of the period that is assessed
     * @param to the last day of the period that is assessed
     * @param kpis three KPIs; all of them where the contract has fewer
     * @param commentTime how long the contract gives the supplier to comment before a rating is released
     * @param effectiveOn the day on which the ratings were put to the supplier; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record PrepareAssessmentNotice(
            @FromAddress String contract,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(min = 1, max = 3) List<@NotNull @Valid MaterialKpi> kpis,
            @NotNull @Valid ProvidersSay commentTime,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements AssessmentNoticeCommand {

        public PrepareAssessmentNotice {
            kpis = kpis == null ? List.of() : List.copyOf(kpis);
        }

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.ASSESSMENT_NOTICE);
        }
    }

    /**
     * Comments on the ratings before they are released. The last word counts.
     *
     * @param contract reference of the contract
     * @param assessmentNotice reference of the notice
     * @param narrative what the supplier says; do not name people
     * @param effectiveOn the day of the comment; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record CommentOnRatings(
            @FromAddress String contract,
            @FromAddress String assessmentNotice,
            @NotBlank @Size(max = Text.NARRATIVE) String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnAssessmentNotice {}

    /**
     * Releases the ratings for publication, once the supplier has commented or its time has passed.
     *
     * @param contract reference of the contract
     * @param assessmentNotice reference of the notice
     * @param effectiveOn the day of the release; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReleaseRatings(
            @FromAddress String contract,
            @FromAddress String assessmentNotice,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnAssessmentNotice {}

    /**
     * Withdraws a notice whose ratings are not released, so that another may be prepared: because the supplier's comment shows that a rating is
     * wrong, or because other KPIs are more material.
     *
     * @param contract reference of the contract
     * @param assessmentNotice reference of the notice
     * @param reason why; do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record WithdrawAssessmentNotice(
            @FromAddress String contract,
            @FromAddress String assessmentNotice,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnAssessmentNotice {}
}
