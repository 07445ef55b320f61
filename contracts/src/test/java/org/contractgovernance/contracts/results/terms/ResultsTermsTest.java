package org.contractgovernance.contracts.results.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.contractgovernance.contracts.results.AScheme.CLAUSE;
import static org.contractgovernance.contracts.results.AScheme.families;
import static org.contractgovernance.contracts.results.AScheme.price;
import static org.contractgovernance.contracts.results.AScheme.volume;

import java.util.List;
import org.contractgovernance.contracts.results.AScheme;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;

class ResultsTermsTest {

    @Test
    void soundTermsAreSound() {
        assertThatCode(() -> AScheme.terms().build().requireSound()).doesNotThrowAnyException();
        assertThatCode(() -> of(AScheme.fiveSixths()
                                .volumes(List.of(volume("0", "100"), volume("100", "50")))
                                .build())
                        .requireSound())
                .doesNotThrowAnyException();
    }

    @Test
    void anOutputIsNamedOnce() {
        assertRefused(
                ResultsTermsRule.OUTPUT_NAMED_TWICE,
                "/terms/outputs/1/code",
                families().build(),
                families().build());
    }

    @Test
    void pricesAreInOrder() {
        assertRefused(
                ResultsTermsRule.PRICES_NOT_IN_ORDER,
                "/terms/outputs/0/prices/1/appliesFrom",
                families()
                        .prices(List.of(price("2016-04-01", "1", "80", "20"), price("2016-04-01", "1", "80", "20")))
                        .build());
    }

    @Test
    void bothPaymentsAreTheWhole() {
        assertRefused(
                ResultsTermsRule.PAYMENTS_DO_NOT_SUM,
                "/terms/outputs/0/prices/0/resultPercent",
                families()
                        .prices(List.of(price("2016-04-01", "1", "80", "20.01")))
                        .build());
    }

    @Test
    void bandsOfVolumeBeginWithTheFirstUnitAndRise() {
        assertRefused(
                ResultsTermsRule.VOLUMES_LEAVE_A_HOLE,
                "/terms/outputs/0/volumes/0/above",
                families().volumes(List.of(volume("1", "100"))).build());
        assertRefused(
                ResultsTermsRule.VOLUMES_DO_NOT_RISE,
                "/terms/outputs/0/volumes/2/above",
                families()
                        .volumes(List.of(volume("0", "100"), volume("10", "50"), volume("10.0", "0")))
                        .build());
    }

    @Test
    void somethingIsPaid() {
        assertRefused(
                ResultsTermsRule.NOTHING_LEFT_TO_PAY,
                "/terms/outputs/0/deducted/parts",
                families().deducted(new DeductedShare(CLAUSE, 6, 6)).build());
    }

    private static ResultsTerms of(ResultOutput... outputs) {
        return AScheme.terms().outputs(List.of(outputs)).build();
    }

    private static void assertRefused(ResultsTermsRule rule, String pointer, ResultOutput... outputs) {
        assertThatThrownBy(() -> of(outputs).requireSound()).isInstanceOfSatisfying(BrokenRule.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.pointer()).isEqualTo(pointer);
        });
    }
}
