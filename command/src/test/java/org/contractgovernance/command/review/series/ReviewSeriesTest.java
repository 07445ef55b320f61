package org.contractgovernance.command.review.series;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;

import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.review.AReview;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.review.series.ReviewSeat;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.AgreeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.EndReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesCommand.ProposeTermsOfReference;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.ReviewSeriesEnded;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.TermsOfReferenceAgreed;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent.TermsOfReferenceProposed;
import org.contractgovernance.contracts.review.series.ReviewSeriesRule;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.contracts.review.series.TermsOfReference;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class ReviewSeriesTest {

    private static final TermsOfReference OTHER = AReview.terms().quorum(3).build();

    private final Message<?> begun = commissioner().on("2015-10-01").did(AReview.begun());
    private final Message<?> agreed =
            provider().on("2015-10-08").did(new TermsOfReferenceAgreed(1, ContractParty.PROVIDER, null));

    private static Situation given(Message<?>... events) {
        return Situation.of(
                        ReviewSeries.class,
                        "review-series:01540000-0000-7000-8000-000000000001",
                        new ReferenceDataInMemory())
                .knownAs(AReview.SERIES)
                .given(events);
    }

    private static AgreeTermsOfReference agree(int version) {
        return new AgreeTermsOfReference(CONTRACT, AReview.SERIES, version, null, null, null);
    }

    private static ProposeTermsOfReference propose(TermsOfReference terms) {
        return new ProposeTermsOfReference(CONTRACT, AReview.SERIES, terms, "Three are needed", null, null, null);
    }

    @Test
    void aPartyBeginsASeries() {
        given().when(commissioner(), AReview.begin().build()).then(AReview.begun());
    }

    @Test
    void termsOfReferenceAreSound() {
        List<ReviewSeat> seats = AReview.terms().seats();
        refused(
                AReview.terms().seats(List.of(seats.getFirst(), seats.getFirst())),
                "/terms/seats/1/post",
                ReviewSeriesRule.SEAT_NAMED_TWICE);
        refused(AReview.terms().chair("Nobody's post"), "/terms/chair", ReviewSeriesRule.CHAIR_WITHOUT_A_SEAT);
        refused(AReview.terms().seats(seats.subList(0, 2)), "/terms/seats", ReviewSeriesRule.PARTY_WITHOUT_A_SEAT);
        refused(AReview.terms().quorum(4), "/terms/quorum", ReviewSeriesRule.QUORUM_BEYOND_SEATS);
        refused(
                AReview.terms().headings(List.of(AgendaHeading.ISSUES, AgendaHeading.ISSUES)),
                "/terms/headings/1",
                ReviewSeriesRule.HEADING_NAMED_TWICE);
    }

    private static void refused(
            org.contractgovernance.contracts.review.TermsOfReferenceBuilder terms, String at, ReviewSeriesRule rule) {
        given().when(commissioner(), AReview.begin().terms(terms.build()).build())
                .isRefused(rule, at);
    }

    @Test
    void theOtherPartyAgreesTheTerms() {
        given(begun).when(provider(), agree(1)).then(new TermsOfReferenceAgreed(1, ContractParty.PROVIDER, null));
    }

    @Test
    void onePartyAloneDoesNotAgreeTerms() {
        given(begun).when(commissioner(), agree(1)).isRefused(ReviewSeriesRule.TERMS_OF_OWN_PARTY);
    }

    @Test
    void termsAreAgreedOnce() {
        given(begun, agreed).when(provider(), agree(1)).isRefused(ReviewSeriesRule.TERMS_AGREED_ALREADY);
    }

    @Test
    void onlyTheLatestTermsAreAgreed() {
        given(begun, commissioner().did(new TermsOfReferenceProposed(2, OTHER, ContractParty.COUNCIL, null)))
                .when(provider(), agree(1))
                .isRefused(ReviewSeriesRule.TERMS_NOT_THE_LATEST, "/version");
    }

    @Test
    void eitherPartyProposesOtherTerms() {
        given(begun, agreed)
                .when(provider(), propose(OTHER))
                .then(new TermsOfReferenceProposed(2, OTHER, ContractParty.PROVIDER, null));
        given(begun, agreed)
                .when(provider(), propose(AReview.terms().build()))
                .isRefused(ReviewSeriesRule.TERMS_UNCHANGED, "/terms");
    }

    @Test
    void nothingIsProposedForASeriesThatHasEnded() {
        EndReviewSeries end = new EndReviewSeries(CONTRACT, AReview.SERIES, "The contract ends", null, null);
        given(begun, agreed).when(commissioner(), end).then(new ReviewSeriesEnded(ReviewSeriesStatus.AGREED));
        given(begun, commissioner().did(new ReviewSeriesEnded(ReviewSeriesStatus.PROPOSED)))
                .when(provider(), agree(1))
                .isRefused(ReviewSeriesRule.SERIES_HAS_ENDED);
    }

    @Test
    void actsAreInTheOrderOfDays() {
        given(begun, agreed)
                .when(provider().on("2015-10-07"), propose(OTHER))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(begun)
                .when(provider().on("2016-05-12"), agree(1))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }
}
