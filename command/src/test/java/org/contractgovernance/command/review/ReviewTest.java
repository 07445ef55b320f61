package org.contractgovernance.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.as;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.contracts.contract.ContractParty.COUNCIL;
import static org.contractgovernance.contracts.contract.ContractParty.PROVIDER;
import static org.contractgovernance.contracts.review.AReview.MINUTES;
import static org.contractgovernance.contracts.review.AReview.REFERENCE;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.EventMetadata;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.AboutEntry;
import org.contractgovernance.contracts.review.PostPresent;
import org.contractgovernance.contracts.review.ReviewCommand.CancelReview;
import org.contractgovernance.contracts.review.ReviewCommand.CommentOnMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.CompleteReviewAction;
import org.contractgovernance.contracts.review.ReviewCommand.CorrectAttendance;
import org.contractgovernance.contracts.review.ReviewCommand.IssueAgenda;
import org.contractgovernance.contracts.review.ReviewCommand.MoveReview;
import org.contractgovernance.contracts.review.ReviewCommand.NoteAddendum;
import org.contractgovernance.contracts.review.ReviewCommand.PlanReview;
import org.contractgovernance.contracts.review.ReviewCommand.RecordReviewDecision;
import org.contractgovernance.contracts.review.ReviewCommand.TellMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.TellReviewAction;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.contracts.review.ReviewEvent.AddendumNoted;
import org.contractgovernance.contracts.review.ReviewEvent.AgendaIssued;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesAgreed;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesCommented;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesDrafted;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesOverdue;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewActionCompleted;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewActionOverdue;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewCancelled;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewDecisionTaken;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewMoved;
import org.contractgovernance.contracts.review.ReviewEvent.ReviewPlanned;
import org.contractgovernance.contracts.review.ReviewRule;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.ReviewSeriesEnded;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.TermsOfReferenceAgreed;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final LocalDate MINUTES_DUE = AReview.MINUTES_DUE;

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS))
            .stranger(person(9));
    private List<Incomplete> incomplete = List.of();

    private final Message<?> planned = commissioner().on("2016-04-01").did(AReview.planned());
    private final Message<?> held = commissioner().on("2016-04-21").did(AReview.held());
    private final Message<?> drafted =
            commissioner().on("2016-04-25").did(new MinutesDrafted(1, COUNCIL, MINUTES, MINUTES_DUE, false));
    private final Message<?> agreedByCouncil =
            commissioner().on("2016-04-26").did(new MinutesAgreed(1, COUNCIL, false, null));
    private final Message<?> agreedByBoth = provider().on("2016-04-27").did(new MinutesAgreed(1, PROVIDER, true, null));

    private void series(Event... happened) {
        referenceData.happened(
                CONTRACT,
                EntityKind.REVIEW_SERIES,
                AReview.SERIES,
                "review-series:01540000-0000-7000-8000-000000000001",
                happened);
    }

    private Situation given(Message<?>... events) {
        if (referenceData.histories(CONTRACT, EntityKind.REVIEW_SERIES).isEmpty()) {
            series(AReview.begun(), new TermsOfReferenceAgreed(1, PROVIDER, null));
        }
        Agendas agendas = (review, position, context) ->
                new AgendaShown(review, AReview.SERIES, AReview.PLANNED, false, AReview.agenda(), "", incomplete, null);
        return Situation.of(Review.class, "review:01540000-0000-7000-8000-000000000002", referenceData)
                .with(agendas)
                .knownAs(REFERENCE)
                .given(events);
    }

    private static PlanReview plan() {
        return new PlanReview(CONTRACT, AReview.SERIES, AReview.PLANNED, null, null);
    }

    @Test
    void aReviewIsPlannedInASeriesWhoseTermsBothPartiesAgreed() {
        given().when(commissioner(), plan()).then(AReview.planned());
    }

    @Test
    void aReviewIsNotPlannedUnderTermsThatOnePartyProposed() {
        series(AReview.begun());
        given().when(provider(), plan()).isRefused(ReviewRule.REVIEW_WITHOUT_AGREED_TERMS, "/series");
    }

    @Test
    void aReviewIsNotPlannedInASeriesThatHasEndedOrIsUnknown() {
        given().when(commissioner(), new PlanReview(CONTRACT, "RS-9", AReview.PLANNED, null, null))
                .isRefused(ReviewRule.REVIEW_OF_UNKNOWN_SERIES, "/series");
        series(AReview.begun(), new ReviewSeriesEnded(ReviewSeriesStatus.AGREED));
        given().when(commissioner(), plan()).isRefused(ReviewRule.PLANNED_SERIES_ENDED, "/series");
    }

    @Test
    void anAgendaIsIssuedAsTheRegistersGiveItOnce() {
        IssueAgenda issue = new IssueAgenda(CONTRACT, REFERENCE, 1_204L, LocalDate.of(2016, 4, 14), null);
        given(planned).when(commissioner().on("2016-04-14"), issue).then(new AgendaIssued(AReview.agenda()));
        given(planned, commissioner().on("2016-04-14").did(new AgendaIssued(AReview.agenda())))
                .when(commissioner(), issue)
                .isRefused(ReviewRule.AGENDA_FIXED);
        given(planned, held).when(commissioner(), issue).isRefused(ReviewRule.REVIEW_NOT_TO_COME);
        incomplete = List.of(new Incomplete("issue:1", 7));
        given(planned).when(commissioner(), issue).isRefused(GeneralRule.REGISTERS_BEHIND);
    }

    @Test
    void aReviewIsHeldByTheSeatsThatWereTaken() {
        given(planned)
                .when(commissioner().on("2016-04-21"), AReview.hold().build())
                .then(AReview.held());
        given(planned)
                .when(
                        commissioner().on("2016-04-21"),
                        AReview.hold()
                                .present(List.of(new PostPresent(AReview.LEAD, null)))
                                .build())
                .then(AReview.heldByOne());
    }

    @Test
    void onlyPostsWithASeatTakePartEachOnce() {
        given(planned)
                .when(
                        commissioner(),
                        AReview.hold()
                                .present(List.of(new PostPresent("Auditor", null)))
                                .build())
                .isRefused(ReviewRule.POST_WITHOUT_A_SEAT, "/present/0/post");
        PostPresent lead = new PostPresent(AReview.LEAD, null);
        given(planned)
                .when(
                        commissioner(),
                        AReview.hold().present(List.of(lead, lead)).build())
                .isRefused(ReviewRule.POST_NAMED_TWICE, "/present/1/post");
    }

    @Test
    void aReviewIsCancelledUnlessItWasHeld() {
        CancelReview cancel = new CancelReview(CONTRACT, REFERENCE, "Snow", null, null);
        given(planned).when(provider(), cancel).then(new ReviewCancelled(ReviewStatus.PLANNED));
        given(planned, held).when(provider(), cancel).isRefused(ReviewRule.REVIEW_NOT_TO_COME);
    }

    @Test
    void aReviewDecidesWithAQuorum() {
        RecordReviewDecision decide = new RecordReviewDecision(CONTRACT, REFERENCE, "Look again", null, null, null);
        given(planned, held).when(provider(), decide).then(new ReviewDecisionTaken(1, "Look again", List.of()));
        given(planned, commissioner().did(AReview.heldByOne()))
                .when(provider(), decide)
                .isRefused(ReviewRule.DECISION_WITHOUT_QUORUM);
        given(planned).when(provider(), decide).isRefused(ReviewRule.REVIEW_NOT_HELD);
    }

    @Test
    void aDecisionIsAboutEntriesThatBothPartiesMaySee() {
        given(planned, held)
                .when(
                        provider(),
                        new RecordReviewDecision(
                                CONTRACT,
                                REFERENCE,
                                "Look again",
                                List.of(new AboutEntry(EntityKind.ISSUE, "I-100001")),
                                null,
                                null))
                .isRefused(ReviewRule.ABOUT_UNKNOWN_ENTRY, "/about/0/reference");
    }

    @Test
    void anActionHasAnOwnerAndADay() {
        given(planned, held)
                .when(commissioner(), AReview.action().about(null).build())
                .then(AReview.actionAgreed().about(List.of()).build());
        given(planned, held)
                .when(
                        commissioner(),
                        AReview.action().about(null).owner(person(9)).build())
                .isRefused(GeneralRule.UNKNOWN_PERSON, "/owner");
        given(planned, held)
                .when(
                        commissioner(),
                        AReview.action().dueOn(LocalDate.of(2016, 4, 20)).build())
                .isRefused(ReviewRule.ACTION_DUE_BEFORE_REVIEW, "/dueOn");
    }

    @Test
    void anActionIsDoneOnceEvenAfterTheMinutesAreFixed() {
        Message<?> action =
                commissioner().on("2016-04-21").did(AReview.actionAgreed().build());
        CompleteReviewAction done = new CompleteReviewAction(CONTRACT, REFERENCE, 1, "Sent", null, null);
        ReviewActionCompleted completed = new ReviewActionCompleted(1, LocalDate.of(2016, 5, 5), "Sent");
        given(planned, held, action, drafted, agreedByCouncil, agreedByBoth)
                .when(provider(), done)
                .then(completed);
        given(planned, held, action, provider().did(completed))
                .when(provider(), done)
                .isRefused(ReviewRule.REVIEW_ACTION_DONE);
        given(planned, held).when(provider(), done).isRefused(ReviewRule.UNKNOWN_REVIEW_ACTION);
    }

    @Test
    void anOverdueActionIsToldOnceFromTheDayAfterItsLastDay() {
        Message<?> action =
                commissioner().on("2016-04-21").did(AReview.actionAgreed().build());
        ReviewActionOverdue overdue = new ReviewActionOverdue(1, LocalDate.of(2016, 5, 5));
        TellReviewAction tell = new TellReviewAction(CONTRACT, REFERENCE);
        Acts application = as(Role.ADMINISTRATOR, person(8));

        Situation told = given(planned, held, action).when(application, tell).then(overdue);
        assertThat(EventMetadata.of(told.events().getFirst()).effectiveOn()).isEqualTo(LocalDate.of(2016, 5, 6));

        given(planned, held, action, application.on("2016-05-06").did(overdue))
                .when(application, tell)
                .isRefused(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
    }

    @Test
    void aReviewToComeIsMovedToAnotherDayWithAReason() {
        MoveReview move = new MoveReview(CONTRACT, REFERENCE, AReview.PLANNED.plusDays(7), "A week more", null, null);
        ReviewMoved moved = new ReviewMoved(AReview.PLANNED, AReview.PLANNED.plusDays(7));
        given(planned).when(provider(), move).then(moved);
        given(planned, commissioner().on("2016-04-14").did(new AgendaIssued(AReview.agenda())))
                .when(commissioner(), move)
                .then(moved);
        given(planned, commissioner().on("2016-04-20").did(moved))
                .when(provider(), move)
                .isRefused(ReviewRule.REVIEW_NOT_MOVED, "/plannedOn");
        given(planned, held).when(provider(), move).isRefused(ReviewRule.REVIEW_NOT_TO_COME);
        given(planned, commissioner().on("2016-04-20").did(new ReviewCancelled(ReviewStatus.PLANNED)))
                .when(provider(), move)
                .isRefused(ReviewRule.REVIEW_NOT_TO_COME);
    }

    @Test
    void whoWasPresentIsCorrectedUntilTheMinutesAreFixed() {
        CorrectAttendance correct = new CorrectAttendance(
                CONTRACT, REFERENCE, List.of(new PostPresent(AReview.LEAD, null)), "Nobody came", null, null);
        given(planned, held).when(provider(), correct).then(AReview.corrected());
        given(planned, held, commissioner().on("2016-04-22").did(AReview.corrected()))
                .when(provider(), correct)
                .isRefused(ReviewRule.ATTENDANCE_UNCHANGED, "/present");
        given(planned, held, commissioner().on("2016-04-21").did(new ReviewDecisionTaken(1, "Look again", List.of())))
                .when(commissioner(), correct)
                .isRefused(ReviewRule.DECISIONS_WITHOUT_QUORUM, "/present");
        given(planned, held, drafted, agreedByCouncil, agreedByBoth)
                .when(provider(), correct)
                .isRefused(ReviewRule.MINUTES_FIXED);
        given(planned).when(provider(), correct).isRefused(ReviewRule.REVIEW_NOT_HELD);
        given(planned, held)
                .when(
                        provider(),
                        new CorrectAttendance(
                                CONTRACT, REFERENCE, List.of(new PostPresent("Guest", null)), "One more", null, null))
                .isRefused(ReviewRule.POST_WITHOUT_A_SEAT, "/present/0/post");
    }

    @Test
    void minutesThatNobodyDraftedAreToldToBeOverdueOnce() {
        TellMinutes tell = new TellMinutes(CONTRACT, REFERENCE);
        Acts application = as(Role.ADMINISTRATOR, person(8));
        MinutesOverdue overdue = new MinutesOverdue(MINUTES_DUE);

        Situation told = given(planned, held).when(application, tell).then(overdue);
        assertThat(EventMetadata.of(told.events().getFirst()).effectiveOn()).isEqualTo("2016-04-29");
        given(planned, held, application.on("2016-04-29").did(overdue))
                .when(application, tell)
                .isRefused(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
        given(planned, held, drafted).when(application, tell).isRefused(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
        given(planned).when(application, tell).isRefused(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
        // early events do not say the day
        given(planned, commissioner().on("2016-04-21").did(AReview.heldEarly()))
                .when(application, tell)
                .isRefused(ReviewRule.NOTHING_TO_TELL_OF_REVIEW);
        given(planned, held, application.on("2016-04-29").did(overdue))
                .when(provider().on("2016-05-03"), AReview.draft().build())
                .then(new MinutesDrafted(1, PROVIDER, MINUTES, MINUTES_DUE, true));
    }

    @Test
    void theLastDayForMinutesIsTheLastOneOnWhichTheyAreNotOverdue() {
        assertThat(courseHeld().minutesToTell(MINUTES_DUE)).isNull();
        assertThat(courseHeld().minutesToTell(MINUTES_DUE.plusDays(1))).isEqualTo(MINUTES_DUE.plusDays(1));
    }

    private static ReviewCourse courseHeld() {
        return ReviewCourse.planned(AReview.planned(), AReview.PLANNED.minusDays(9))
                .after(AReview.held(), AReview.PLANNED, person(1));
    }

    @Test
    void minutesOfAReviewInEarlyEventsAreDueByItsTermsOfReference() {
        given(planned, commissioner().on("2016-04-21").did(AReview.heldEarly()))
                .when(commissioner().on("2016-04-28"), AReview.draft().build())
                .then(new MinutesDrafted(1, COUNCIL, MINUTES, MINUTES_DUE, false));
    }

    @Test
    void minutesAreDraftedInTheTimeOfTheTermsOfReference() {
        given(planned, held)
                .when(commissioner().on("2016-04-28"), AReview.draft().build())
                .then(new MinutesDrafted(1, COUNCIL, MINUTES, MINUTES_DUE, false));
        given(planned, held)
                .when(provider().on("2016-04-29"), AReview.draft().build())
                .then(new MinutesDrafted(1, PROVIDER, MINUTES, MINUTES_DUE, true));
        given(planned, held, drafted)
                .when(provider(), AReview.draft().text("Otherwise").build())
                .then(new MinutesDrafted(2, PROVIDER, "Otherwise", MINUTES_DUE, false));
        given(planned, held, drafted)
                .when(provider(), AReview.draft().build())
                .isRefused(ReviewRule.MINUTES_UNCHANGED, "/text");
    }

    @Test
    void minutesAreCommentedOn() {
        given(planned, held, drafted)
                .when(provider(), new CommentOnMinutes(CONTRACT, REFERENCE, 1, "Item 2", null, null))
                .then(new MinutesCommented(1, PROVIDER, "Item 2"));
        given(planned, held)
                .when(provider(), new CommentOnMinutes(CONTRACT, REFERENCE, 1, "Item 2", null, null))
                .isRefused(ReviewRule.MINUTES_NOT_DRAFTED);
    }

    @Test
    void minutesAreFixedWhenBothPartiesAgreedThem() {
        given(planned, held, drafted)
                .when(commissioner(), AReview.agree(1).build())
                .then(new MinutesAgreed(1, COUNCIL, false, null));
        given(planned, held, drafted, agreedByCouncil)
                .when(provider(), AReview.agree(1).build())
                .then(new MinutesAgreed(1, PROVIDER, true, null));
    }

    @Test
    void onePartyAloneDoesNotAgreeMinutes() {
        given(planned, held, drafted, agreedByCouncil)
                .when(commissioner(), AReview.agree(1).build())
                .isRefused(ReviewRule.MINUTES_AGREED_ALREADY);
        given(planned, held, drafted, agreedByCouncil)
                .when(as(Role.PROVIDER, Acts.COMMISSIONER), AReview.agree(1).build())
                .isRefused(ReviewRule.MINUTES_OF_BOTH_BY_ONE);
    }

    @Test
    void aVersionThatWasDraftedAnewIsAgreedAnew() {
        Message<?> again =
                provider().on("2016-04-27").did(new MinutesDrafted(2, PROVIDER, "Otherwise", MINUTES_DUE, false));
        given(planned, held, drafted, agreedByCouncil, again)
                .when(commissioner(), AReview.agree(1).build())
                .isRefused(ReviewRule.MINUTES_NOT_THE_LATEST, "/version");
        given(planned, held, drafted, agreedByCouncil, again)
                .when(provider(), AReview.agree(2).build())
                .then(new MinutesAgreed(2, PROVIDER, false, null));
    }

    @Test
    void minutesDoNotChangeAfterBothPartiesAgreedThem() {
        Message<?>[] fixed = {planned, held, drafted, agreedByCouncil, agreedByBoth};
        given(fixed)
                .when(commissioner(), AReview.draft().text("Otherwise").build())
                .isRefused(ReviewRule.MINUTES_FIXED);
        given(fixed)
                .when(provider(), new CommentOnMinutes(CONTRACT, REFERENCE, 1, "Item 2", null, null))
                .isRefused(ReviewRule.MINUTES_FIXED);
        given(fixed).when(provider(), AReview.agree(1).build()).isRefused(ReviewRule.MINUTES_FIXED);
        given(fixed).when(commissioner(), AReview.action().about(null).build()).isRefused(ReviewRule.MINUTES_FIXED);
    }

    @Test
    void aLaterReviewNotesWhatFixedMinutesShouldHaveSaid() {
        NoteAddendum note = new NoteAddendum(CONTRACT, REFERENCE, "RV-7", "Two, not three", null, null);
        given(planned, held).when(provider(), note).isRefused(ReviewRule.ADDENDUM_OF_OTHER_SERIES, "/corrects");
        earlier(new ReviewPlanned("RV-7", AReview.SERIES, AReview.PLANNED));
        given(planned, held).when(provider(), note).isRefused(ReviewRule.ADDENDUM_OF_OPEN_MINUTES, "/corrects");
        earlier(new ReviewPlanned("RV-7", AReview.SERIES, AReview.PLANNED), new MinutesAgreed(2, PROVIDER, true, null));
        given(planned, held).when(provider(), note).then(new AddendumNoted("RV-7", 2, "Two, not three"));
    }

    private void earlier(ReviewEvent... happened) {
        referenceData.happened(
                CONTRACT, EntityKind.REVIEW, "RV-7", "review:01540000-0000-7000-8000-000000000007", (Event[]) happened);
    }

    @Test
    void whoHasSeenOlderMinutesIsTold() {
        given(planned, held, drafted, agreedByCouncil)
                .when(provider().seen(2), AReview.draft().text("Otherwise").build())
                .isRefused(GeneralRule.STALE_VERSION);
    }
}
