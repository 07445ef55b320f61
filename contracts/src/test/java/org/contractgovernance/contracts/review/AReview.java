package org.contractgovernance.contracts.review;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewHeld;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewPlanned;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.review.agenda.AgendaChange;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.review.series.ReviewPace;
import org.contractgovernance.contracts.review.series.ReviewSeat;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.ReviewSeriesBegun;
import org.contractgovernance.contracts.review.series.TermsOfReference;

/** A quarterly review, RV-1, of the series RS-1, for tests to begin with. A test says only what matters to it. */
@RecordBuilder.Include({
    ReviewCommand.PlanReview.class,
    ReviewCommand.IssueAgenda.class,
    ReviewCommand.HoldReview.class,
    ReviewCommand.MoveReview.class,
    ReviewCommand.CorrectAttendance.class,
    ReviewCommand.CancelReview.class,
    ReviewCommand.RecordReviewDecision.class,
    ReviewCommand.AgreeReviewAction.class,
    ReviewCommand.CompleteReviewAction.class,
    ReviewCommand.DraftMinutes.class,
    ReviewCommand.CommentOnMinutes.class,
    ReviewCommand.AgreeMinutes.class,
    ReviewCommand.NoteAddendum.class,
    ReviewSeriesCommand.BeginReviewSeries.class,
    ReviewSeriesCommand.ProposeTermsOfReference.class,
    ReviewSeriesCommand.AgreeTermsOfReference.class,
    ReviewSeriesCommand.EndReviewSeries.class,
    ReviewEvent.ReviewActionAgreed.class,
    TermsOfReference.class
})
public final class AReview {

    public static final String REFERENCE = "RV-1";
    public static final String SERIES = "RS-1";
    public static final String LEAD = "Lead Commissioner";
    public static final String DIRECTOR = "Contract Director";
    public static final LocalDate PLANNED = LocalDate.of(2016, 4, 21);
    /** Five working days after it. */
    public static final LocalDate MINUTES_DUE = LocalDate.of(2016, 4, 28);

    public static final String MINUTES = "The parties went through the agenda.";

    private AReview() {}

    /** Terms of reference with three seats, of which two make a quorum. */
    public static TermsOfReferenceBuilder terms() {
        return TermsOfReferenceBuilder.builder()
                .purpose("To review performance, issues and early warnings of the quarter")
                .clause("Schedule 8, paragraph 3")
                .chair(LEAD)
                .seats(List.of(
                        new ReviewSeat(LEAD, ContractParty.COUNCIL, true),
                        new ReviewSeat("Commissioning Manager", ContractParty.COUNCIL, false),
                        new ReviewSeat(DIRECTOR, ContractParty.PROVIDER, true)))
                .quorum(2)
                .headings(List.of(AgendaHeading.KPIS_BELOW_TARGET, AgendaHeading.ISSUES))
                .minutesWithin(5);
    }

    /** The council began the series. */
    public static ReviewSeriesBegun begun() {
        return begun(null);
    }

    /** The same by an approval. */
    public static ReviewSeriesBegun begun(String approval) {
        return new ReviewSeriesBegun(
                SERIES, "Quarterly review", ReviewPace.QUARTERLY, terms().build(), ContractParty.COUNCIL, approval);
    }

    /** Begin it, in the same words. */
    public static BeginReviewSeriesBuilder begin() {
        return BeginReviewSeriesBuilder.builder()
                .contract(AContract.REFERENCE)
                .title("Quarterly review")
                .pace(ReviewPace.QUARTERLY)
                .terms(terms().build());
    }

    /** It was planned. */
    public static ReviewPlanned planned() {
        return new ReviewPlanned(REFERENCE, SERIES, PLANNED);
    }

    /** It was held; the commissioning manager did not come. */
    public static ReviewHeld held() {
        return new ReviewHeld(ReviewStatus.PLANNED, 1, seats(true, true), 2, true, MINUTES_DUE);
    }

    /** It was held, as early events tell it: without the last day for the minutes. */
    public static ReviewHeld heldEarly() {
        return new ReviewHeld(ReviewStatus.PLANNED, 1, seats(true, true), 2, true, null);
    }

    /** The director had not come after all. */
    public static ReviewEvent.AttendanceCorrected corrected() {
        return new ReviewEvent.AttendanceCorrected(seats(true, true), seats(true, false), true, false);
    }

    /** It was held with too few. */
    public static ReviewHeld heldByOne() {
        return new ReviewHeld(ReviewStatus.PLANNED, 1, seats(true, false), 2, false, MINUTES_DUE);
    }

    private static List<SeatTaken> seats(boolean lead, boolean director) {
        return List.of(
                new SeatTaken(LEAD, ContractParty.COUNCIL, true, lead, null),
                new SeatTaken("Commissioning Manager", ContractParty.COUNCIL, false, false, null),
                new SeatTaken(
                        DIRECTOR, ContractParty.PROVIDER, true, director, director ? "Head of Operations" : null));
    }

    /** Hold it, with the same people. */
    public static HoldReviewBuilder hold() {
        return HoldReviewBuilder.builder()
                .contract(AContract.REFERENCE)
                .review(REFERENCE)
                .present(List.of(new PostPresent(LEAD, null), new PostPresent(DIRECTOR, "Head of Operations")));
    }

    /** An agenda with an issue that is new, and one that is settled. */
    public static Agenda agenda() {
        return new Agenda(
                1_204,
                LocalDate.of(2016, 4, 14),
                "RV-7",
                LocalDate.of(2016, 1, 21),
                List.of(AgendaHeading.ISSUES),
                List.of(
                        new AgendaItem(
                                AgendaHeading.ISSUES,
                                EntityKind.ISSUE,
                                "I-14",
                                "1",
                                "Late returns",
                                "open, high",
                                "open, low",
                                AgendaChange.CHANGED,
                                LocalDate.of(2016, 4, 8),
                                true,
                                "issues/I-14"),
                        new AgendaItem(
                                AgendaHeading.ISSUES,
                                EntityKind.ISSUE,
                                "I-12",
                                "1",
                                "Wrong figures",
                                "resolved, low",
                                "open, low",
                                AgendaChange.SETTLED,
                                LocalDate.of(2016, 4, 8),
                                false,
                                "issues/I-12")));
    }

    /** An action of the provider was agreed. */
    public static ReviewActionAgreedBuilder actionAgreed() {
        return ReviewActionAgreedBuilder.builder()
                .number(1)
                .what("Send the list of schools")
                .party(ContractParty.PROVIDER)
                .post(DIRECTOR)
                .owner(APerson.number(2))
                .dueOn(LocalDate.of(2016, 5, 5))
                .about(List.of(new AboutEntry(EntityKind.ISSUE, "I-14")));
    }

    /** Agree it, in the same words. */
    public static AgreeReviewActionBuilder action() {
        return AgreeReviewActionBuilder.builder()
                .contract(AContract.REFERENCE)
                .review(REFERENCE)
                .what("Send the list of schools")
                .party(ContractParty.PROVIDER)
                .post(DIRECTOR)
                .owner(APerson.number(2))
                .dueOn(LocalDate.of(2016, 5, 5))
                .about(List.of(new AboutEntry(EntityKind.ISSUE, "I-14")));
    }

    /** Draft the minutes. */
    public static DraftMinutesBuilder draft() {
        return DraftMinutesBuilder.builder()
                .contract(AContract.REFERENCE)
                .review(REFERENCE)
                .text(MINUTES);
    }

    /** Agree a version of the minutes. */
    public static AgreeMinutesBuilder agree(int version) {
        return AgreeMinutesBuilder.builder()
                .contract(AContract.REFERENCE)
                .review(REFERENCE)
                .version(version);
    }
}
