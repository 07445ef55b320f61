package org.contractgovernance.query.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.contracts.regime.AWholeRegime.FROM;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEntry;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeEnded;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.RegimeGap;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row of a performance regime, and what the trail says of its events. */
class RegimeFoldTest {

    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2016, 7, 1);
    private static final RegimeTerms FIRST = ARegime.terms().build();
    private static final RegimeTerms SECOND =
            ARegime.terms().caps(List.of(ARegime.percentCap(1, "5"))).build();
    private static final RegimeTerms THIRD = ARegime.terms().repeat(null).build();

    private @Nullable RegimeEntry row;

    @Test
    void aRegimeThatHasEndedIsInForceForNoPeriodUntilItIsSetAgain() {
        happens("schedule 2", new RegimeSet(FIRST, FROM, null));
        happens("variation 1", new RegimeEnded(APRIL));

        assertThat(row.on(APRIL.minusDays(1)).terms()).isEqualTo(FIRST);
        assertThat(row.on(APRIL)).isNull();
        assertThat(row.source()).isEqualTo("schedule 2");

        happens("variation 2", new RegimeAmended(FIRST, SECOND, JULY, null));
        assertThat(row.gaps()).containsExactly(new RegimeGap(APRIL, JULY));
        assertThat(row.on(JULY.minusDays(1))).isNull();
        assertThat(row.on(JULY).terms()).isEqualTo(SECOND);
    }

    @Test
    void aRegimeIsShownAsItIsSet() {
        happens("schedule 2", new RegimeSet(FIRST, FROM, null));

        assertThat(row)
                .isEqualTo(new RegimeEntry(
                        AContract.REFERENCE, List.of(new TermsInForce(FROM, FIRST)), List.of(), "schedule 2"));
    }

    @Test
    void anAmendedRegimeKeepsItsEarlierTermsAndSaysWhereTheLatestAreFrom() {
        happens("schedule 2", new RegimeSet(FIRST, FROM, null));
        happens("variation 1", new RegimeAmended(FIRST, SECOND, JULY, null));
        happens("variation 2", new RegimeAmended(FIRST, THIRD, APRIL, null));

        assertThat(row.terms())
                .containsExactly(
                        new TermsInForce(FROM, FIRST), new TermsInForce(APRIL, THIRD), new TermsInForce(JULY, SECOND));
        assertThat(row.source()).isEqualTo("variation 1");
    }

    @Test
    void theTermsInForceAreThoseOfTheDay() {
        List<TermsInForce> all = List.of(new TermsInForce(FROM, FIRST), new TermsInForce(APRIL, SECOND));

        assertThat(TermsInForce.on(FROM.minusDays(1), all)).isNull();
        assertThat(TermsInForce.on(FROM, all).terms()).isEqualTo(FIRST);
        assertThat(TermsInForce.on(APRIL.minusDays(1), all).terms()).isEqualTo(FIRST);
        assertThat(TermsInForce.on(APRIL, all).terms()).isEqualTo(SECOND);
    }

    @Test
    void nothingIsAmendedThatIsNotSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> happens("minutes", new RegimeAmended(FIRST, SECOND, APRIL, null)));
    }

    @Test
    void theTrailSaysEveryPartOfARegimeThatIsSet() {
        Narrative told = RegimeNarrator.tell(new RegimeSet(AWholeRegime.capped("10"), FROM, null));

        assertThat(told.line()).isEqualTo("The performance regime was set for periods from 2015-10-01: KPI-07, KPI-08");
        assertThat(told.changes())
                .extracting(Change::what)
                .containsExactly(
                        "period",
                        "severities",
                        "KPI KPI-07",
                        "KPI KPI-08",
                        "repeat",
                        "without figure",
                        "charges",
                        "credits",
                        "caps",
                        "bedding in",
                        "service failure",
                        "critical windows",
                        "providers say",
                        "rounding");
        assertThat(told.changes().get(4).to())
                .isEqualTo("clause Schedule 2.2, Part A, paragraph 3, from failure 2, multiplier 2");
    }

    @Test
    void theTrailSaysWhatAnAmendmentChangesAndNothingElse() {
        Narrative told = RegimeNarrator.tell(
                new RegimeAmended(AWholeRegime.capped("10"), AWholeRegime.capped("12.50"), APRIL, null));

        assertThat(told.line())
                .isEqualTo("The performance regime was amended for periods from 2016-04-01: KPI-07, KPI-08");
        assertThat(told.changes()).hasSize(1);
        assertThat(told.changes().getFirst().what()).isEqualTo("caps");
        assertThat(told.changes().getFirst().from()).contains("months 3, percent 10;");
        assertThat(told.changes().getFirst().to()).contains("months 3, percent 12.5;");
    }

    private void happens(String source, RegimeEvent event) {
        Envelope envelope = AnEvent.envelope(event)
                .entity(RegimeCommand.regimeOf(AContract.REFERENCE).toString())
                .metadata(AnEvent.metadata()
                        .reference(RegimeCommand.REFERENCE)
                        .source(source)
                        .build())
                .build();
        row = RegimeFold.evolve(row, event, envelope);
    }
}
