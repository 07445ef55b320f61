package org.contractgovernance.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.query.kpi.Recorded.CODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.DerivedReturn.DefinitionUsed;
import org.contractgovernance.contracts.kpi.DerivedReturn.WorkedRating;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiEvent.FigureCorrected;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnAccepted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnQueried;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnRerated;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnResubmitted;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.TracedFold;
import org.junit.jupiter.api.Test;

/** How a period came to be rated, and by which definition. */
class RatingsFoldTest {

    private static final String KPI = "kpi:%s/%s".formatted(Recorded.CONTRACT, CODE);
    private static final String MARCH = "2016-03";
    private static final LocalDate TO = LocalDate.of(2016, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2016, 12, 31);
    private static final KpiDefinition STRICT = definition("Plans in time", 96);
    private static final KpiDefinition LENIENT = definition("Plans in time", 90);
    private static final KpiReturn NINETY_FIVE = part("95");
    private static final KpiReturn NINETY_SEVEN = part("97");
    private static final Rated APPROACHING = Rated.of(new BigDecimal("95"), Rating.APPROACHING_TARGET, null);
    private static final Rated GOOD = Rated.of(new BigDecimal("97"), Rating.GOOD, null);

    private final List<Occurrence> recorded = new ArrayList<>();

    RatingsFoldTest() {
        given("2016-01-01", new KpiDefined(CODE, STRICT, LocalDate.of(2016, 1, 1)));
        given("2016-04-05", new ReturnSubmitted(MARCH, LocalDate.of(2016, 3, 1), TO, NINETY_FIVE, APPROACHING));
    }

    private static KpiDefinition definition(String name, int target) {
        return AKpi.goodFrom(target).name(name).build();
    }

    private static KpiReturn part(String numerator) {
        return AReturn.of(numerator, "100").build();
    }

    private void given(String on, KpiEvent event) {
        long position = recorded.size() + 1L;
        recorded.add(new Occurrence(event, Envelopes.of(position, event, KPI, CODE, on, null, Visibility.SHARED)));
    }

    private RatingsFold ratings(LocalDate day) {
        TracedFold<ReturnEntry> returned = TracedFold.of(KpiReadModel.KPI_RETURNS, KPI + "/" + MARCH, recorded, day);
        return RatingsFold.of(KPI, recorded, returned, TO, day);
    }

    private static List<Long> by(RatingsFold ratings) {
        return ratings.definitions().stream().map(each -> each.by().position()).toList();
    }

    @Test
    void aCorrectionAfterAcceptanceIsRatedAgainByTheDefinitionInForce() {
        given("2016-04-06", new ReturnQueried(MARCH, ReturnStatus.SUBMITTED, "All of them?"));
        given(
                "2016-04-07",
                new ReturnResubmitted(MARCH, ReturnStatus.QUERIED, NINETY_FIVE, NINETY_SEVEN, APPROACHING, GOOD));
        given("2016-04-08", new ReturnAccepted(MARCH, ReturnStatus.SUBMITTED, GOOD));
        given("2016-05-01", new FigureCorrected(MARCH, NINETY_SEVEN, NINETY_FIVE, GOOD, APPROACHING));

        RatingsFold ratings = ratings(LATER);

        assertThat(ratings.ratings())
                .extracting(
                        WorkedRating::occasion,
                        WorkedRating::definedBy,
                        each -> each.recorded().rating())
                .containsExactly(
                        tuple(2L, 1L, Rating.APPROACHING_TARGET),
                        tuple(4L, 1L, Rating.GOOD),
                        tuple(6L, 1L, Rating.APPROACHING_TARGET));
        assertThat(ratings.ratings()).allMatch(WorkedRating::agrees);
        assertThat(ratings(LocalDate.of(2016, 4, 30)).ratings())
                .as("before it was corrected")
                .hasSize(2);
        assertThat(by(ratings)).containsExactly(1L);
    }

    @Test
    void aRevisionThatReachesBackRatesAnewByItsOwnBands() {
        given("2016-05-02", new KpiRevised(STRICT, LENIENT, LocalDate.of(2016, 1, 1)));
        given("2016-05-02", new ReturnRerated(MARCH, APPROACHING, Rated.of(new BigDecimal("95"), Rating.GOOD, null)));

        RatingsFold ratings = ratings(LATER);

        assertThat(ratings.ratings())
                .extracting(
                        WorkedRating::occasion,
                        WorkedRating::definedBy,
                        each -> each.recorded().rating())
                .containsExactly(tuple(2L, 1L, Rating.APPROACHING_TARGET), tuple(4L, 3L, Rating.GOOD));
        assertThat(ratings.ratings()).allMatch(WorkedRating::agrees);
        assertThat(ratings.definitions()).extracting(DefinitionUsed::definition).containsExactly(STRICT, LENIENT);
        RatingsFold before = ratings(LocalDate.of(2016, 5, 1));
        assertThat(before.ratings()).as("as it stood the day before").hasSize(1);
        assertThat(before.inForce().definition()).isEqualTo(STRICT);
    }

    @Test
    void aRevisionThatChangesNoRatingIsWorkedOutAsWell() {
        given("2016-05-02", new KpiRevised(STRICT, definition("Plans in good time", 96), LocalDate.of(2016, 3, 1)));

        RatingsFold ratings = ratings(LATER);

        assertThat(ratings.ratings())
                .extracting(WorkedRating::occasion, WorkedRating::definedBy, WorkedRating::agrees)
                .containsExactly(tuple(2L, 1L, true), tuple(3L, 3L, true));
        assertThat(ratings.inForce().definition().name()).isEqualTo("Plans in good time");
    }

    @Test
    void aRevisionForLaterPeriodsOrOfALaterDayIsNotUsed() {
        given("2016-05-02", new KpiRevised(STRICT, LENIENT, LocalDate.of(2016, 4, 1)));

        assertThat(by(ratings(LATER))).containsExactly(1L);
    }

    @Test
    void aRatingThatTheDefinitionDoesNotGiveIsSaidNotToAgree() {
        given("2016-04-08", new ReturnRerated(MARCH, APPROACHING, GOOD));

        assertThat(ratings(LATER).ratings()).extracting(WorkedRating::agrees).containsExactly(true, false);
    }

    @Test
    void whatWasNeverReturnedHasADefinitionAllTheSame() {
        RatingsFold ratings = RatingsFold.of(KPI, recorded, null, LocalDate.of(2016, 4, 30), LATER);

        assertThat(ratings.ratings()).isEmpty();
        assertThat(by(ratings)).containsExactly(1L);
    }
}
