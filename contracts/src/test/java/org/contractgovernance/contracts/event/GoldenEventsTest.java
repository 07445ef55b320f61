package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.contractgovernance.contracts.feature.Features;
import org.junit.jupiter.api.Test;

/** The stored text of every event, for ever, in every revision that there ever was. */
class GoldenEventsTest extends GoldenTexts {

    GoldenEventsTest() {
        super(Features.vocabulary(), Examples.EVENTS, "golden");
    }

    @Test
    void metadataHaveTheirGoldenTextToo() {
        EventCodec codec = new EventCodec(Features.vocabulary());
        assertThat(codec.write(Examples.METADATA)).isEqualTo(golden("Metadata.json"));
        assertThat(codec.readMetadata(golden("Metadata.json"))).isEqualTo(Examples.METADATA);
    }
}
