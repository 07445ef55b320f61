package org.contractgovernance.contracts.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.failure.FailurePolicyLine.SeverityWithoutTerms;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.register.Standing;
import org.junit.jupiter.api.Test;

/** A failure policy beside the terms of the regime. */
class FailurePolicyLineTest {

    private static final String POINTER = "/policy/issue/severities";
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

    private static final TermsInForce HAS = new TermsInForce(
            LocalDate.of(2015, 10, 1),
            ARegime.terms().severities(List.of(ARegime.severity("Severe", "1"))).build());
    private static final TermsInForce HAS_NOT =
            new TermsInForce(APRIL, ARegime.terms().build());

    private static List<SeverityWithoutTerms> on(LocalDate day, TermsInForce... regime) {
        return FailurePolicyLine.on(
                        day,
                        AFailure.from("2015-10-01", AFailure.SEVERE_ALONE),
                        List.of(regime),
                        new Standing(0, 1, Instant.EPOCH, APRIL, null))
                .withoutTerms();
    }

    @Test
    void termsOfTheDayAndOfLaterDaysAreLookedAt() {
        assertThat(on(APRIL.minusDays(1), HAS)).isEmpty();
        assertThat(on(APRIL.minusDays(1), HAS, HAS_NOT))
                .containsExactly(new SeverityWithoutTerms(POINTER, "Severe", APRIL));
        assertThat(on(APRIL, HAS, HAS_NOT)).containsExactly(new SeverityWithoutTerms(POINTER, "Severe", APRIL));
        assertThat(on(APRIL, HAS_NOT, new TermsInForce(APRIL.plusMonths(1), HAS.terms())))
                .containsExactly(new SeverityWithoutTerms(POINTER, "Severe", APRIL));
    }

    @Test
    void withoutARegimeEachSeverityIsWithoutTerms() {
        assertThat(on(APRIL)).containsExactly(new SeverityWithoutTerms(POINTER, "Severe", null));
    }
}
