package org.contractgovernance.contracts.regime.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.junit.jupiter.api.Test;

/** Terms that differ in zeros only. */
class SameTermsTest {

    @Test
    void zerosMakeNoOtherTerms() {
        RegimeTerms terms = AWholeRegime.capped("10");

        assertThat(AWholeRegime.capped("10.00")).isNotEqualTo(terms);
        assertThat(AWholeRegime.capped("10.00").isSameAs(terms)).isTrue();
        assertThat(AWholeRegime.capped("10.01").isSameAs(terms)).isFalse();
        assertThat(ARegime.terms()
                        .caps(List.of())
                        .build()
                        .isSameAs(ARegime.terms().build()))
                .isFalse();
    }

    @Test
    void aRegimeThatSaysAllThatItCanIsSound() {
        assertThatCode(() -> AWholeRegime.capped("10").requireSound()).doesNotThrowAnyException();
    }
}
