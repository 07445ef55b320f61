package org.contractgovernance.query.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.contractgovernance.contracts.obligation.AnObligation.due;

import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.obligation.AnObligation;
import org.contractgovernance.contracts.obligation.InstanceEntry;
import org.contractgovernance.contracts.obligation.InstanceState;
import org.contractgovernance.contracts.obligation.ObligationEntry;
import org.contractgovernance.contracts.obligation.ObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.InstanceEvent;
import org.contractgovernance.contracts.obligation.ObligationEvent.ObligationEnded;
import org.contractgovernance.contracts.obligation.ObligationEvent.WholeObligationEvent;
import org.contractgovernance.contracts.obligation.ObligationStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObligationFoldTest {

    private @Nullable ObligationEntry obligation;
    private @Nullable InstanceEntry january;

    private void given(String on, ObligationEvent event) {
        switch (event) {
            case WholeObligationEvent e ->
                obligation = ObligationFold.evolve(
                        obligation, e, Envelopes.of(e, "obligation:1", AnObligation.REFERENCE, on));
            case InstanceEvent e ->
                january =
                        ObligationFold.evolve(january, e, Envelopes.of(e, "obligation:1", AnObligation.REFERENCE, on));
        }
    }

    @Test
    void anObligationIsShownUntilItsLastDayAndAfterIt() {
        given("2016-01-01", AnObligation.recorded(AnObligation.terms().build()));
        assertThat(obligation.number()).isEqualTo(1);
        assertThat(obligation.owed().owedBy()).isEqualTo(ContractParty.COUNCIL);
        assertThat(obligation.status()).isEqualTo(ObligationStatus.IN_FORCE);

        given("2016-05-01", new ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 12, 31)));
        assertThat(obligation.status()).isEqualTo(ObligationStatus.ENDED);
        assertThat(obligation.lastDay()).isEqualTo("2016-12-31");
    }

    @Test
    void anInstanceIsMissedThenFulfilledLateAndOwedAgainWhereThatWasAnError() {
        given("2016-02-06", AnObligation.missed(due("2016-02-05")));
        assertThat(january.called()).isEqualTo("OB-1 2016-01");
        assertThat(january.owed().state()).isEqualTo(InstanceState.MISSED);
        assertThat(january.owed().missedSince()).isEqualTo("2016-02-06");

        given("2016-02-10", AnObligation.fulfilled("2016-02-10", due("2016-02-05"), InstanceState.MISSED, 3));
        assertThat(january.owed().state()).isEqualTo(InstanceState.FULFILLED_LATE);
        assertThat(january.owed().fulfilled().workingDaysLate()).isEqualTo(3);

        given(
                "2016-02-12",
                new ObligationEvent.ObligationFulfilmentWithdrawn(
                        AnObligation.JANUARY,
                        ContractParty.COUNCIL,
                        LocalDate.of(2016, 1, 31),
                        due("2016-02-05"),
                        InstanceState.FULFILLED_LATE));
        assertThat(january.owed().state()).isEqualTo(InstanceState.MISSED);
        assertThat(january.owed().fulfilled()).isNull();

        given("2016-02-15", AnObligation.waived(due("2016-02-05"), InstanceState.MISSED));
        assertThat(january.owed().state()).isEqualTo(InstanceState.WAIVED);
        assertThat(january.owed().waivedOn()).isEqualTo("2016-02-15");
    }

    @Test
    void anObligationIsRecordedBeforeItEnds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> given(
                        "2016-05-01", new ObligationEnded(ObligationStatus.IN_FORCE, LocalDate.of(2016, 12, 31))));
    }
}
