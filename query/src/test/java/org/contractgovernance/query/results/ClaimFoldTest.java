package org.contractgovernance.query.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.results.AClaim;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ClaimStatus;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimEvent;
import org.contractgovernance.contracts.results.claim.CaseLeft;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row of a claim of results. */
class ClaimFoldTest {

    private @Nullable ClaimEntry row;

    private void happens(ClaimEvent event, String day) {
        row = ClaimFold.evolve(row, event, Envelopes.of(event, "payment-by-results:c", "payment-by-results", day));
    }

    @Test
    void aClaimIsShownFromTheClaimToTheClawback() {
        List<ClaimStatus> statuses = new ArrayList<>();
        for (ClaimEvent each : AClaim.steps()) {
            happens(each, "2016-01-0" + (statuses.size() + 1));
            statuses.add(row.decision().status());
        }

        assertThat(statuses)
                .containsExactly(
                        ClaimStatus.CLAIMED,
                        ClaimStatus.VERIFIED,
                        ClaimStatus.VERIFIED,
                        ClaimStatus.ACCEPTED,
                        ClaimStatus.ACCEPTED,
                        ClaimStatus.ACCEPTED);
        // two families, of which the second is half above the band, less one sixth: 5/6 x 3,200 x (1.5 + 0.25)
        assertThat(row.sums().claimedAmount()).isEqualByComparingTo("4666.67");
        assertThat(row.sums().acceptedAmount()).isEqualByComparingTo("2666.67");
        assertThat(row.sums().clawedBackAmount()).isEqualByComparingTo("200.50");
        assertThat(row.sums().paidAmount()).isEqualByComparingTo("2466.17");
        assertThat(row.sums().changes()).hasSize(1);
        assertThat(row.verification().verifications()).isEqualTo(1);
    }

    @Test
    void anotherPriceIsShownUntilItIsDecided() {
        AClaim.steps().subList(0, 5).forEach(each -> happens(each, "2016-01-01"));

        assertThat(row.repricing().difference()).isEqualByComparingTo("2000.00");
        assertThat(row.sums().paidAmount()).isEqualByComparingTo("2666.67");
        happens(AClaim.REPRICED, "2016-01-02");
        assertThat(row.repricing()).isNull();
        assertThat(row.sums().paidAmount()).isEqualByComparingTo("4666.67");
        assertThat(row.sums().acceptedAmount()).isEqualByComparingTo("2666.67");
        assertThat(row.decision().status()).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void aClaimOfWhichSomethingWasPaidBackIsPaidWhatIsLeftOfAnotherPrice() {
        AClaim.steps().forEach(each -> happens(each, "2016-01-01"));
        happens(AClaim.LEFT_PROPOSED, "2016-01-02");

        // of 2,666.67 for the first family 200.50 were paid back, and its price stays
        assertThat(row.repricing().left()).extracting(CaseLeft::exact).containsExactly("2466.17");
        happens(AClaim.LEFT_REPRICED, "2016-01-03");
        assertThat(row.sums().paidAmount()).isEqualByComparingTo("4466.17");
        assertThat(row.sums().clawedBackAmount()).isEqualByComparingTo("200.50");
        assertThat(row.sums().casesLeft()).hasSize(1);
        assertThat(row.repricing()).isNull();
    }

    @Test
    void aRefusedClaimIsPaidNothing() {
        happens(AClaim.CLAIMED, "2016-01-01");
        happens(AClaim.REFUSED, "2016-01-02");

        assertThat(row.decision().status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(row.sums().acceptedAmount()).isNull();
        assertThat(row.sums().paidAmount()).isEqualByComparingTo("0");
    }

    @Test
    void nothingHappensToAClaimThatWasNotMade() {
        assertThatIllegalStateException().isThrownBy(() -> happens(AClaim.ACCEPTED, "2016-01-01"));
    }
}
