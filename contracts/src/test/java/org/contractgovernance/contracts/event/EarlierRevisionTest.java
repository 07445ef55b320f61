package org.contractgovernance.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.Evolved.IssueRaised1;
import org.contractgovernance.contracts.event.NoteEvent.NoteTaken;
import org.contractgovernance.contracts.event.NoteEvent.NoteTaken1;
import org.contractgovernance.contracts.event.NoteEvent.NoteTaken2;
import org.contractgovernance.contracts.issue.IssueEvent.IssueRaised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was recorded in an earlier revision is read as strictly as ever, and then as what it is today. */
class EarlierRevisionTest extends GoldenTexts {

    private static final Vocabulary NOTES = new Vocabulary(List.of(NoteEvent.class));
    private static final LocalDate DAY = LocalDate.of(2016, 5, 11);

    private final EventCodec codec = new EventCodec(NOTES);

    EarlierRevisionTest() {
        super(
                NOTES,
                List.of(
                        new NoteTaken1("Sent late"),
                        new NoteTaken2("Sent late", "complaint", "2016-05-11"),
                        new NoteTaken("Sent late", "complaint", DAY, null),
                        new NoteTaken("Sent late", "complaint", DAY, "By telephone")),
                "golden-notes");
    }

    @Test
    void itIsUpcastStepByStep() {
        assertThat(codec.read("NoteTaken", 1, "{\"said\":\"x\"}"))
                .isEqualTo(new NoteTaken("x", "remark", LocalDate.of(2015, 10, 1), null));
        assertThat(codec.read("NoteTaken", 2, "{\"text\":\"x\",\"kind\":\"y\",\"on\":\"2016-05-11\"}"))
                .isEqualTo(new NoteTaken("x", "y", DAY, null));
        assertThat(NOTES.revisions()).extracting(Vocabulary.Entry::revision).containsExactly(1, 2, 3);
        assertThat(NOTES.entries()).extracting(Vocabulary.Entry::type).containsExactly(NoteTaken.class);
    }

    @Test
    void whatMayBeSaidSinceNeedsNoNewRevision() {
        String before = golden("NoteTaken.3.json");
        Event read = codec.read("NoteTaken", 3, before);

        assertThat(read).isEqualTo(new NoteTaken("Sent late", "complaint", DAY, null));
        assertThat(codec.write((Record) read)).as("as it is hashed").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1; {}",
                "1; {\"said\":null}",
                "1; {\"said\":\"x\",\"more\":1}",
                "1; {\"said\":\"x\",\"said\":\"y\"}",
                "1; {\"text\":\"x\",\"kind\":\"y\",\"on\":\"2016-05-11\"}",
                "2; {\"text\":\"x\",\"kind\":\"y\",\"on\":\"2016-05-11\",\"where\":\"z\"}",
                "2; {\"text\":\"x\",\"kind\":\"y\",\"on\":\"the other day\"}",
                "3; {\"said\":\"x\"}",
                "4; {\"said\":\"x\"}",
                "0; {\"said\":\"x\"}",
            })
    void whatIsNotOfItsRevisionIsUnreadable(int revision, String text) {
        assertThatThrownBy(() -> codec.read("NoteTaken", revision, text))
                .isInstanceOf(UnreadableEvent.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("the other day"));
    }

    @Test
    void aNumberOutOfBoundsIsUnreadableInEveryRevision() {
        IssueRaised raised = Examples.EVENTS.stream()
                .filter(IssueRaised.class::isInstance)
                .map(IssueRaised.class::cast)
                .findFirst()
                .orElseThrow();
        String recorded = Evolved.CODEC.write(IssueRaised1.of(raised, new BigDecimal("12.50"), null));

        assertThat(Evolved.CODEC.read("IssueRaised", 1, recorded)).isNotNull();
        String tooLarge = recorded.replace("12.50", "1e2147483647");
        assertThatThrownBy(() -> Evolved.CODEC.read("IssueRaised", 1, tooLarge))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("the number at /cost is out of bounds");
    }

    @Test
    void nobodyRecordsItAnyMore() {
        Event earlier = new NoteTaken1("x");
        assertThatThrownBy(() -> NOTES.of(earlier)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachRevisionHasItsSchema() {
        assertThat(NOTES.revisions())
                .allSatisfy(each ->
                        assertThat(Schemas.of(each)).contains("\"NoteTaken, revision %d\"".formatted(each.revision())));
        assertThat(Schemas.of(NOTES.recorded("NoteTaken", 1).orElseThrow())).contains("\"said\"");
    }
}
