package org.contractgovernance.contracts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final UUID ID = UUID.fromString("0193a5b0-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2016-02-01T09:30:00.123456Z");
    private static final Hash PAYLOAD = Leaf.ofText("{\"title\": \"Appeals are heard late\"}");
    private static final Hash METADATA = Leaf.ofText("{}");
    private static final Leaf LEAF = new Leaf(ID, "IssueRaised", 1, "issue:1", 0L, AT, PAYLOAD, METADATA);

    /** Checkpoints that are out of our hands rest on it: it never changes. */
    @Test
    void itIsWrittenInNineLines() {
        assertThat(LEAF.text()).isEqualTo("""
                contract-governance event 1
                0193a5b0-0000-7000-8000-000000000001
                IssueRaised
                1
                issue:1
                0
                1454319000123456
                %s
                44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
                """.formatted(PAYLOAD.hex()));
    }

    @Test
    void theProviderIsNotToldHowManyEventsOfTheEntityThereAre() {
        assertThat(LEAF.forProvider().text()).isEqualTo(LEAF.text().replace("\n0\n", "\n-\n"));
    }

    @Test
    void nothingThatItSaysCanBeAnotherWithoutItsHashBeingAnother() {
        assertThat(List.of(
                        LEAF,
                        new Leaf(UUID.randomUUID(), "IssueRaised", 1, "issue:1", 0L, AT, PAYLOAD, METADATA),
                        new Leaf(ID, "IssueClosed", 1, "issue:1", 0L, AT, PAYLOAD, METADATA),
                        new Leaf(ID, "IssueRaised", 2, "issue:1", 0L, AT, PAYLOAD, METADATA),
                        new Leaf(ID, "IssueRaised", 1, "issue:2", 0L, AT, PAYLOAD, METADATA),
                        new Leaf(ID, "IssueRaised", 1, "issue:1", 1L, AT, PAYLOAD, METADATA),
                        LEAF.forProvider(),
                        new Leaf(ID, "IssueRaised", 1, "issue:1", 0L, AT.plusNanos(1000), PAYLOAD, METADATA),
                        new Leaf(ID, "IssueRaised", 1, "issue:1", 0L, AT, METADATA, METADATA),
                        new Leaf(ID, "IssueRaised", 1, "issue:1", 0L, AT, PAYLOAD, PAYLOAD)))
                .extracting(Leaf::hash)
                .doesNotHaveDuplicates();
    }
}
