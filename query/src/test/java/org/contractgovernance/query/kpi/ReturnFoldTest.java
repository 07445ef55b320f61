package org.contractgovernance.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.query.kpi.Recorded.CODE;
import static org.contractgovernance.query.kpi.Recorded.CONTRACT;
import static org.contractgovernance.query.kpi.Recorded.PROVIDER;
import static org.contractgovernance.query.kpi.Recorded.REVIEWER;
import static org.contractgovernance.query.kpi.Recorded.percent;
import static org.contractgovernance.query.kpi.Recorded.person;
import static org.contractgovernance.query.kpi.Recorded.rated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.QueryAnswered;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnWithdrawn;
import org.contractgovernance.contracts.kpi.KpiEvent.SampleVerified;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry.QualityAssurance;
import org.contractgovernance.contracts.kpi.ReturnEntry.RatedReturn;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnFigures;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnResult;
import org.contractgovernance.contracts.kpi.ReturnEntry.ReturnSpan;
import org.contractgovernance.contracts.kpi.ReturnEntry.Submission;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.figure.Exclusion;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.kpi.sample.SampleVerification;
import org.junit.jupiter.api.Test;

class ReturnFoldTest {

    private static final String MARCH = "2016-03";
    private static final LocalDate FROM = LocalDate.of(2016, 3, 1);
    private static final LocalDate TO = LocalDate.of(2016, 3, 31);
    private static final Rated GOOD = rated(89, Rating.GOOD);
    private static final Rated POOR = rated(75, Rating.REQUIRES_IMPROVEMENT);
    private static final KpiReturn FIRST = percent(89, "two schools inspected");
    private static final KpiReturn SECOND = percent(75, "one school was counted twice");

    private final Recorded recorded =
            new Recorded().by(PROVIDER, "2016-04-05", "return", new ReturnSubmitted(MARCH, FROM, TO, FIRST, GOOD));

    @Test
    void aSubmittedReturnIsProvisional() {
        assertThat(recorded.returned())
                .isEqualTo(new ReturnEntry(
                        CONTRACT,
                        CODE,
                        new ReturnSpan(MARCH, FROM, TO),
                        new RatedReturn(
                                ReturnStatus.SUBMITTED,
                                new ReturnResult(BigDecimal.valueOf(89), Rating.GOOD, null, null, null, null),
                                true,
                                new ReturnFigures(
                                        BigDecimal.valueOf(89),
                                        null,
                                        null,
                                        12L,
                                        null,
                                        "two schools inspected",
                                        List.of(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)),
                        new Submission(PROVIDER, LocalDate.of(2016, 4, 5)),
                        new QualityAssurance(null, null, null, null, 0, null, null),
                        SampleVerification.NONE,
                        "return",
                        null));
    }

    @Test
    void aPeriodWithNothingToMeasureHasNoRating() {
        Rated nothing = new Rated(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null);
        KpiReturn figures = AReturn.nothing("no school was inspected")
                .exclusions(List.of(new Exclusion("schools closed", 2L, "clause 4")))
                .build();
        recorded.by(
                        PROVIDER,
                        "2016-04-06",
                        new ReturnResubmitted(MARCH, ReturnStatus.SUBMITTED, FIRST, figures, GOOD, nothing))
                .by(REVIEWER, "2016-04-07", new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, nothing));

        assertThat(recorded.returned().state().result())
                .isEqualTo(new ReturnResult(null, null, Rated.Because.NOTHING_TO_MEASURE, null, null, null));
        assertThat(recorded.returned().state().result().rated()).isEqualTo(nothing);
        assertThat(recorded.returned().state().figures().asReturned()).isEqualTo(figures);
    }

    @Test
    void aDayIsShownAsItWasReached() {
        Rated reached = new Rated(null, Rating.GOOD, null, TO, null);
        recorded.by(
                PROVIDER,
                "2016-04-06",
                new ReturnResubmitted(
                        MARCH,
                        ReturnStatus.SUBMITTED,
                        FIRST,
                        AReturn.reached(TO).build(),
                        GOOD,
                        reached));

        assertThat(recorded.returned().state().result())
                .isEqualTo(new ReturnResult(null, Rating.GOOD, null, TO, null, null));
        assertThat(recorded.returned().state().figures().reachedOn()).isEqualTo(TO);
    }

    @Test
    void aVerifiedSampleIsShownAndSaysWhetherTheFiguresChangedSince() {
        recorded.by(REVIEWER, "2016-04-06", new SampleVerified(MARCH, GOOD, AReturn.CHECK));
        SampleVerification verified =
                new SampleVerification(1, REVIEWER, LocalDate.of(2016, 4, 6), AReturn.CHECK, false);
        assertThat(recorded.returned().verification()).isEqualTo(verified);
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(recorded.returned().state().result().rated()).isEqualTo(GOOD);

        recorded.by(
                PROVIDER,
                "2016-04-07",
                new ReturnResubmitted(MARCH, ReturnStatus.SUBMITTED, FIRST, SECOND, GOOD, POOR));
        assertThat(recorded.returned().verification()).isEqualTo(verified.changed());
        assertThat(recorded.returned().verification().changedSinceVerified()).isTrue();

        recorded.by(REVIEWER, "2016-04-08", new SampleVerified(MARCH, POOR, AReturn.CHECK));
        assertThat(recorded.returned().verification().verifications()).isEqualTo(2);
        assertThat(recorded.returned().verification().changedSinceVerified()).isFalse();
    }

    @Test
    void figuresThatNobodyVerifiedHaveNotChangedSince() {
        recorded.by(
                PROVIDER,
                "2016-04-07",
                new ReturnResubmitted(MARCH, ReturnStatus.SUBMITTED, FIRST, SECOND, GOOD, POOR));
        assertThat(recorded.returned().verification()).isEqualTo(SampleVerification.NONE);
    }

    @Test
    void aQuestionAndItsAnswerAreShown() {
        recorded.by(REVIEWER, "2016-04-06", new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "Which schools?"));
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.QUERIED);
        assertThat(recorded.returned().assurance().question()).isEqualTo("Which schools?");

        recorded.by(PROVIDER, "2016-04-07", new QueryAnswered(MARCH, "All"));
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.ANSWERED);
        assertThat(recorded.returned().assurance().answer()).isEqualTo("All");
        assertThat(recorded.returned().state().provisional()).isTrue();
    }

    @Test
    void aSecondQuestionHasNoAnswerYet() {
        recorded.by(REVIEWER, "2016-04-06", new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "Which schools?"))
                .by(PROVIDER, "2016-04-07", new QueryAnswered(MARCH, "All"))
                .by(REVIEWER, "2016-04-08", new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "All of them?"));

        assertThat(recorded.returned().assurance().question()).isEqualTo("All of them?");
        assertThat(recorded.returned().assurance().answer()).isNull();
    }

    @Test
    void otherFiguresStandInsteadAndTheDayOfTheFirstStays() {
        recorded.by(
                person(3),
                "2016-04-20",
                "letter",
                new ReturnResubmitted(MARCH, ReturnStatus.SUBMITTED, FIRST, SECOND, GOOD, POOR));

        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(recorded.returned().state().result().figure()).isEqualByComparingTo("75");
        assertThat(recorded.returned().state().result().rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(recorded.returned().state().figures().narrative()).isEqualTo("one school was counted twice");
        assertThat(recorded.returned().submission().submittedBy()).isEqualTo(person(3));
        assertThat(recorded.returned().submission().submittedOn()).isEqualTo("2016-04-05");
        assertThat(recorded.returned().source()).isEqualTo("letter");
    }

    @Test
    void anAcceptedReturnIsFinal() {
        recorded.by(REVIEWER, "2016-04-09", new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));

        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.ACCEPTED);
        assertThat(recorded.returned().state().provisional()).isFalse();
        assertThat(recorded.returned().assurance().assuredBy()).isEqualTo(REVIEWER);
        assertThat(recorded.returned().assurance().assuredOn()).isEqualTo("2016-04-09");
        assertThat(recorded.returned().submission().submittedBy()).isEqualTo(PROVIDER);
    }

    @Test
    void aCorrectedFigureStaysAccepted() {
        recorded.by(REVIEWER, "2016-04-09", new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD))
                .by(person(3), "2016-04-30", new FigureCorrected(MARCH, FIRST, SECOND, GOOD, POOR));

        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.ACCEPTED);
        assertThat(recorded.returned().state().result().figure()).isEqualByComparingTo("75");
        assertThat(recorded.returned().state().result().rating()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(recorded.returned().assurance().corrections()).isEqualTo(1);
        assertThat(recorded.returned().assurance().correctedBy()).isEqualTo(person(3));
        assertThat(recorded.returned().assurance().correctedOn()).isEqualTo("2016-04-30");
        assertThat(recorded.returned().assurance().assuredBy()).isEqualTo(REVIEWER);
        assertThat(recorded.returned().submission().submittedBy()).isEqualTo(PROVIDER);
    }

    @Test
    void aReturnRatedAnewKeepsItsFigures() {
        recorded.by(
                REVIEWER,
                "2016-04-30",
                new ReturnRerated(MARCH, GOOD, Rated.of(GOOD.figure(), Rating.OTHER, Rated.Because.SAMPLE_TOO_SMALL)));

        assertThat(recorded.returned().state().result().rating()).isEqualTo(Rating.OTHER);
        assertThat(recorded.returned().state().result().otherBecause()).isEqualTo(Rated.Because.SAMPLE_TOO_SMALL);
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(recorded.returned().state().figures().value()).isEqualByComparingTo("89");
    }

    @Test
    void whatIsSubmittedAfterAWithdrawalBeginsAnew() {
        recorded.by(REVIEWER, "2016-04-06", new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "Which schools?"))
                .by(PROVIDER, "2016-04-07", new ReturnWithdrawn(MARCH, ReturnStatus.SUBMITTED, GOOD));
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.WITHDRAWN);
        assertThat(recorded.returned().state().provisional()).isFalse();

        recorded.by(PROVIDER, "2016-04-20", new ReturnSubmitted(MARCH, FROM, TO, SECOND, POOR));
        assertThat(recorded.returned().state().status()).isEqualTo(ReturnStatus.SUBMITTED);
        assertThat(recorded.returned().submission().submittedOn()).isEqualTo("2016-04-20");
        assertThat(recorded.returned().assurance().question()).isNull();
    }

    @Test
    void nothingHappensToAReturnBeforeItIsSubmitted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Recorded()
                        .by(REVIEWER, "2016-04-09", new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD)));
    }
}
