package org.contractgovernance.query.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.contractgovernance.contracts.occurrence.AnOccurrence;
import org.contractgovernance.contracts.occurrence.OccurrenceEntry;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceCorrected;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceDisputed;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceMended;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceUpheld;
import org.contractgovernance.contracts.occurrence.OccurrenceEvent.OccurrenceWithdrawn;
import org.contractgovernance.contracts.occurrence.OccurrenceStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccurrenceFoldTest {

    private @Nullable OccurrenceEntry row;

    private void given(String on, OccurrenceEvent event) {
        row = OccurrenceFold.evolve(row, event, Envelopes.of(event, "occurrence:1", AnOccurrence.REFERENCE, on));
    }

    private void recordedAndDisputed() {
        given("2016-01-13", AnOccurrence.recorded());
        given("2016-01-20", new OccurrenceDisputed(OccurrenceStatus.RECORDED));
    }

    @Test
    void anOccurrenceIsShownAsItIsRecorded() {
        given("2016-01-13", AnOccurrence.recorded());

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.status()).isEqualTo(OccurrenceStatus.RECORDED);
        assertThat(row.facts()).isEqualTo(AnOccurrence.facts().build());
        assertThat(row.origin().recordedOn()).hasToString("2016-01-13");
        assertThat(row.outcome().changedOn()).isNull();
    }

    @Test
    void itLastsUntilItIsMended() {
        given("2016-01-13", AnOccurrence.recorded());
        given("2016-01-14", new OccurrenceMended(AnOccurrence.MENDED, 330));

        assertThat(row.facts()).isEqualTo(AnOccurrence.mended().build());
    }

    @Test
    void aDisputeIsUpheld() {
        recordedAndDisputed();
        assertThat(row.status()).isEqualTo(OccurrenceStatus.DISPUTED);
        assertThat(row.outcome().disputedOn()).hasToString("2016-01-20");
        assertThat(row.status().counts()).isTrue();

        given("2016-02-01", new OccurrenceUpheld(OccurrenceStatus.DISPUTED));

        assertThat(row.status()).isEqualTo(OccurrenceStatus.UPHELD);
        assertThat(row.outcome().changedOn()).hasToString("2016-02-01");
        assertThat(row.outcome().disputedOn()).hasToString("2016-01-20");
    }

    @Test
    void aCorrectionDecidesADispute() {
        recordedAndDisputed();
        given(
                "2016-02-01",
                new OccurrenceCorrected(
                        AnOccurrence.facts().build(),
                        AnOccurrence.facts().units(2).build(),
                        OccurrenceStatus.DISPUTED));

        assertThat(row.status()).isEqualTo(OccurrenceStatus.RECORDED);
        assertThat(row.facts().units()).isEqualTo(2);
    }

    @Test
    void aWithdrawnOccurrenceCountsNoMore() {
        recordedAndDisputed();
        given("2016-02-01", new OccurrenceWithdrawn(OccurrenceStatus.DISPUTED));

        assertThat(row.status().counts()).isFalse();
    }

    @Test
    void anOccurrenceIsRecordedFirstAndOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> given("2016-01-14", new OccurrenceDisputed(OccurrenceStatus.RECORDED)));
        given("2016-01-13", AnOccurrence.recorded());
        assertThatIllegalStateException().isThrownBy(() -> given("2016-01-14", AnOccurrence.recorded()));
    }
}
