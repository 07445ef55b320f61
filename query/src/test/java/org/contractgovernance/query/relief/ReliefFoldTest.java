package org.contractgovernance.query.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.contracts.relief.ARelief.JANUARY;
import static org.contractgovernance.contracts.relief.ARelief.QUARTER;

import java.util.List;
import org.contractgovernance.contracts.relief.ARelief;
import org.contractgovernance.contracts.relief.ReliefDecision;
import org.contractgovernance.contracts.relief.ReliefEntry;
import org.contractgovernance.contracts.relief.ReliefEntry.ReliefPeriod;
import org.contractgovernance.contracts.relief.ReliefEvent;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefGranted;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefRefused;
import org.contractgovernance.contracts.relief.ReliefEvent.ReliefRevoked;
import org.contractgovernance.contracts.relief.ReliefStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReliefFoldTest {

    private @Nullable ReliefEntry row;

    private void given(String on, ReliefEvent event) {
        row = ReliefFold.evolve(row, event, Envelopes.of(event, "relief:1", ARelief.REFERENCE, on));
    }

    @Test
    void aClaimIsShownAsItIsMade() {
        given("2016-04-08", ARelief.claimed().build());

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.status()).isEqualTo(ReliefStatus.CLAIMED);
        assertThat(row.claim().clause()).isEqualTo("Schedule 2.2, paragraph 6.1");
        assertThat(row.claim().evidence()).containsExactly(ARelief.LOG);
        assertThat(row.claim().claimedOn()).hasToString("2016-04-08");
        assertThat(row.periods()).extracting(ReliefPeriod::named).containsExactly(JANUARY, QUARTER);
        assertThat(row.periods()).extracting(ReliefPeriod::decision).containsOnly(ReliefDecision.CLAIMED);
    }

    @Test
    void eachPeriodShowsItsOwnDecision() {
        given("2016-04-08", ARelief.claimed().build());
        given("2016-04-20", new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED));
        given(
                "2016-04-21",
                new ReliefRefused(List.of(QUARTER), ReliefStatus.PARTLY_DECIDED, ReliefStatus.PARTLY_GRANTED));

        assertThat(row.status()).isEqualTo(ReliefStatus.PARTLY_GRANTED);
        assertThat(row.periods())
                .extracting(ReliefPeriod::decision)
                .containsExactly(ReliefDecision.GRANTED, ReliefDecision.REFUSED);
        assertThat(row.periods())
                .extracting(each -> String.valueOf(each.decidedOn()))
                .containsExactly("2016-04-20", "2016-04-21");
    }

    @Test
    void aRevokedPeriodCountsAgain() {
        given("2016-04-08", ARelief.claimed().build());
        given("2016-04-20", new ReliefGranted(List.of(JANUARY, QUARTER), ReliefStatus.CLAIMED, ReliefStatus.GRANTED));
        given("2016-05-01", new ReliefRevoked(List.of(JANUARY), ReliefStatus.GRANTED, ReliefStatus.PARTLY_GRANTED));

        assertThat(row.status()).isEqualTo(ReliefStatus.PARTLY_GRANTED);
        assertThat(row.periods())
                .extracting(ReliefPeriod::decision)
                .containsExactly(ReliefDecision.REVOKED, ReliefDecision.GRANTED);
    }

    @Test
    void reliefIsClaimedBeforeItIsDecided() {
        assertThatIllegalStateException()
                .isThrownBy(() -> given(
                        "2016-04-20",
                        new ReliefGranted(List.of(JANUARY), ReliefStatus.CLAIMED, ReliefStatus.PARTLY_DECIDED)));
    }
}
