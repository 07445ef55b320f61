package org.contractgovernance.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.Test;

/** What differs between two rows is told field by field, as a commissioner would name it. */
public class FieldChangesTest {

    public record Step(int number, PersonId owner, LocalDate dueOn) {}

    public record Place(String name, int from) {}

    public record Row(
            String title, BigDecimal figure, boolean published, List<RiskKind> kinds, Place place, List<Step> steps) {}

    private static final LocalDate DAY = LocalDate.of(2016, 3, 31);

    private static Row row(String title, String figure, List<RiskKind> kinds, Step... steps) {
        return new Row(title, new BigDecimal(figure), false, kinds, new Place("x", 1), List.of(steps));
    }

    private static Step step(int number, LocalDate dueOn) {
        return new Step(number, Happenings.SOMEBODY, dueOn);
    }

    @Test
    void fieldsOfWhatIsInAListAreNamedByWhatTellsItsEntriesApart() {
        Row then = row("a", "95", List.of(), step(1, DAY), step(2, DAY));
        Row now = row("a", "95.0", List.of(), step(2, DAY.plusDays(7)), step(1, DAY), step(3, DAY));

        assertThat(FieldChanges.between(then, now))
                .containsExactly(
                        new Change("steps[2].dueOn", "2016-03-31", "2016-04-07"),
                        new Change("steps[3].number", null, "3"),
                        new Change("steps[3].owner", null, Happenings.SOMEBODY.value()),
                        new Change("steps[3].dueOn", null, "2016-03-31"));
    }

    @Test
    void entriesThatNothingTellsApartAreNamedByTheirPlace() {
        assertThat(FieldChanges.between(
                        row("a", "1", List.of(), step(1, DAY), step(1, DAY)),
                        row("a", "1", List.of(), step(1, DAY), step(1, DAY.plusDays(1)))))
                .containsExactly(new Change("steps[2].dueOn", "2016-03-31", "2016-04-01"));
    }

    @Test
    void ofARowThatIsNewAllIsToldThatItSays() {
        assertThat(FieldChanges.between(null, row("a", "1.50", List.of(RiskKind.LEGAL, RiskKind.DELIVERY))))
                .containsExactly(
                        new Change("title", null, "a"),
                        new Change("figure", null, "1.50"),
                        new Change("published", null, "no"),
                        new Change("kinds", null, "legal, delivery"),
                        new Change("place.name", null, "x"),
                        new Change("place.from", null, "1"));
    }

    @Test
    void rowsThatSayTheSameDoNotDiffer() {
        assertThat(FieldChanges.between(row("a", "1", List.of(), step(1, DAY)), row("a", "1", List.of(), step(1, DAY))))
                .isEmpty();
    }
}
