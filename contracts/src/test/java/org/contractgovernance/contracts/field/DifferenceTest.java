package org.contractgovernance.contracts.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.kpi.rating.Band;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A field has one name, whether a record or its JSON is asked. */
class DifferenceTest {

    public record Row(
            String title,
            @JsonUnwrapped Inner inner,
            @Nullable Inner whole,
            List<Band> bands,
            List<Dated> dated,
            List<PersonId> people) {}

    public record Inner(
            @Nullable BigDecimal figure, @Nullable PersonId owner) {}

    public record Dated(LocalDate from, String note) {}

    private static final LocalDate DAY = LocalDate.of(2016, 3, 31);

    private static Band band(Rating rating, String from) {
        return new Band(rating, new BigDecimal(from), null);
    }

    private static Row row(String figure, Band... bands) {
        return new Row(
                "a",
                new Inner(new BigDecimal(figure), APerson.number(1)),
                new Inner(null, null),
                List.of(bands),
                List.of(new Dated(DAY, "x")),
                List.of(APerson.number(2)));
    }

    private static JsonNode json(String text) {
        return EventCodec.strict().readTree(text);
    }

    private static List<String> paths(List<Difference> differences) {
        return differences.stream().map(Difference::path).toList();
    }

    @Test
    void anEntryIsNamedByWhatItSaysFirstAsJsonWritesIt() {
        Row row = row("1", band(Rating.REQUIRES_IMPROVEMENT, "80"), band(Rating.GOOD, "90"));

        assertThat(Fields.of(row).keySet())
                .containsExactly(
                        "title",
                        "figure",
                        "owner",
                        "bands[requires-improvement].rating",
                        "bands[requires-improvement].from",
                        "bands[good].rating",
                        "bands[good].from",
                        "dated[2016-03-31].from",
                        "dated[2016-03-31].note",
                        "people");
    }

    @Test
    void entriesThatSayTheSameFirstAreNamedByTheirPlaceFromOne() {
        Row before = row("1", band(Rating.GOOD, "80"), band(Rating.GOOD, "90"));
        Row after = row("1", band(Rating.GOOD, "80"), band(Rating.GOOD, "91"));

        assertThat(Difference.between(before, after))
                .containsExactly(new Difference("bands[2].from", new BigDecimal("90"), new BigDecimal("91")));
    }

    @Test
    void jsonHasTheSameNames() {
        for (Row row : List.of(
                row("1", band(Rating.REQUIRES_IMPROVEMENT, "80"), band(Rating.GOOD, "90")),
                row("1", band(Rating.GOOD, "80"), band(Rating.GOOD, "90")))) {
            JsonNode json = EventCodec.strict().valueToTree(row);

            assertThat(paths(Difference.between(json("{\"whole\": {}}"), json)))
                    .containsExactlyElementsOf(Fields.of(row).keySet());
        }
    }

    @Test
    void howAFigureIsWrittenIsADifferenceOfWritingAlone() {
        assertThat(Difference.between(row("95"), row("95.0")))
                .singleElement()
                .matches(Difference::isOfWritingAlone)
                .extracting(Difference::path)
                .isEqualTo("figure");
        assertThat(Difference.between(json("{\"a\": 95}"), json("{\"a\": 95.0}")))
                .allMatch(Difference::isOfWritingAlone);
        assertThat(Difference.between(json("{\"a\": 95}"), json("{\"a\": 96}")))
                .noneMatch(Difference::isOfWritingAlone);
        assertThat(Difference.between(json("{\"a\": 95}"), json("{\"a\": \"95\"}")))
                .noneMatch(Difference::isOfWritingAlone);
    }

    @Test
    void inATextNothingIsTooSmallToDiffer() {
        for (String more : List.of("null", "[]", "{}", "\"\"", "[1]", "{\"c\": 1}")) {
            assertThat(Difference.between(json("{\"a\": 1, \"b\": " + more + "}"), json("{\"a\": 1}")))
                    .as(more)
                    .isNotEmpty();
        }
    }

    /** A path is a name, and not where something is looked up: a text that pretends to another one's names is told. */
    @Test
    void twoTextsThatHaveTheSameNamesDifferNevertheless() {
        assertThat(Difference.between(json("{\"a\": {\"b\": 9}, \"a.b\": 1}"), json("{\"a\": {\"b\": 1}}")))
                .isNotEmpty();
        assertThat(Difference.between(json("{\"a\": 1}"), json("{\"a\": {\"b\": 1}}")))
                .isNotEmpty();
        assertThat(Difference.between(json("{\".a\": 1}"), json("{\"a\": 1}"))).isNotEmpty();
    }
}
