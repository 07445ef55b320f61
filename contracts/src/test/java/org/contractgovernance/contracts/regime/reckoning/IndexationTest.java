package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.reckoning.Months.reckoned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.terms.Charges;
import org.contractgovernance.contracts.regime.terms.IndexValue;
import org.contractgovernance.contracts.regime.terms.Indexation;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges that follow an index, and the days that the provider has. */
class IndexationTest {

    @ParameterizedTest
    @CsvSource({
        "100, 2000000.00",
        "110, 2060000.00",
        "90, 1940000.00",
        "103.7, 2022200.00",
        "0.000001, 1400000.01", // 0.6 of a penny
    })
    void seventyPercentAreFixedAndTheRestFollowsTheIndex(BigDecimal now, BigDecimal charges) {
        // £2m, 70% fixed: £1.4m and £0.6m x the ratio of the index
        Indexation indexation = indexation("100", now);

        assertThat(indexation
                        .charges(ARegime.pounds("2000000.00"), LocalDate.of(2027, 4, 1), ARegime.PENNY, step -> {})
                        .pounds())
                .isEqualByComparingTo(charges);
    }

    @Test
    void chargesFollowTheValueOfTheirDayAndAreRoundedOnceFromTheQuotient() {
        // the ratio, 3.1 by 3, has no last digit
        Indexation indexation = indexation("3", new BigDecimal("3.1"));
        RegimeTerms terms = ARegime.terms()
                .charges(new Charges(CLAUSE, ARegime.pounds("1000.00"), indexation))
                .build();

        assertThat(reckoned(terms, Collections.nCopies(13, "98.5").toArray(new String[0])))
                .extracting(each -> each.charges().pounds().toPlainString())
                .startsWith("1000.00", "1000.00")
                .endsWith("1000.00", "1010.00");
        assertThat(indexation
                        .charges(ARegime.pounds("1000.01"), LocalDate.of(2027, 4, 1), ARegime.PENNY, step -> {})
                        .pounds())
                .isEqualByComparingTo("1010.01");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, 2027-01-06", "2026-05-01, 2026-05-18"})
    void theProviderHasItsSayForWorkingDays(LocalDate proposed, LocalDate until) {
        assertThat(new ProvidersSay(CLAUSE, 10).until(proposed, WorkingCalendar.USUAL))
                .isEqualTo(until);
    }

    private static Indexation indexation(String base, BigDecimal now) {
        return new Indexation(
                CLAUSE,
                "CPI",
                new BigDecimal("70"),
                new BigDecimal("30"),
                List.of(
                        new IndexValue(LocalDate.of(2026, 4, 1), new BigDecimal(base), "illustrative"),
                        new IndexValue(LocalDate.of(2027, 4, 1), now, "illustrative")));
    }
}
