package org.contractgovernance.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

class IssueStoryTest {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final Instant AT = Instant.parse("2025-03-01T10:15:30Z");

    private static List<Event> told(boolean resolved) {
        PersonId actor = PersonId.create();
        IssueStory story = new IssueStory("one", 14, "issue:1", 10, resolved, actor);
        return IntStream.range(0, 10)
                .mapToObj(sequence -> {
                    StringBuilder line = new StringBuilder();
                    story.event(sequence).write(line, 100 + sequence, AT, UUID.randomUUID(), actor);
                    String[] columns = line.toString().split("\t", -1);
                    assertThat(columns).hasSize(Seeded.COLUMNS.split(",", -1).length);
                    assertThat(columns[9]).endsWith("\n");
                    Metadata metadata = CODEC.readMetadata(columns[9]);
                    assertThat(metadata.effectiveOn()).isEqualTo("2025-03-01");
                    assertThat(metadata.reference()).isEqualTo("I-14");
                    return CODEC.read(columns[6], Integer.parseInt(columns[7]), columns[8]);
                })
                .toList();
    }

    @Test
    void theApplicationUnderstandsWhatIsSeeded() {
        assertThat(told(true))
                .hasExactlyElementsOfTypes(
                        IssueEvent.IssueRaised.class,
                        IssueEvent.IssueAssigned.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueProgressRecorded.class,
                        IssueEvent.IssueResolved.class);
        assertThat(told(false)).last().isInstanceOf(IssueEvent.IssueProgressRecorded.class);
    }

    @Test
    void aBackslashReachesTheColumnAsItIs() {
        assertThat(Seeded.escaped("{\"a\":\"say \\\"no\\\"\"}")).isEqualTo("{\"a\":\"say \\\\\"no\\\\\"\"}");
    }
}
