package org.contractgovernance.contracts.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.contractgovernance.contracts.regime.AWholeRegime;
import org.junit.jupiter.api.Test;

class ContentVersionTest {

    @Test
    void theSameContentHasTheSameVersionHoweverManyZerosItsNumbersHave() {
        String version = ContentVersion.of(AWholeRegime.capped("10"));
        assertThat(version).matches(ContentVersion.FORM).isEqualTo(ContentVersion.of(AWholeRegime.capped("10.00")));
    }

    @Test
    void anotherContentHasAnotherVersion() {
        assertThat(ContentVersion.of(AWholeRegime.capped("10")))
                .isNotEqualTo(ContentVersion.of(AWholeRegime.capped("10.01")))
                .isNotEqualTo(ContentVersion.of(AWholeRegime.capped("100")));
    }
}
