package org.contractgovernance.registers.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.field.Component;
import org.contractgovernance.contracts.field.Fields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row of small records is kept, shown and compared as one that lists everything itself. */
class ComponentTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    public record Flat(
            String contract,
            String title,
            @Nullable LocalDate dueOn,
            List<Inner> entries,
            int number,
            @Nullable Inner whole) {}

    public record Inner(int number, String note) {}

    public record Nested(
            String contract,
            @JsonUnwrapped Matter matter,
            int number,
            @Nullable Inner whole) {}

    public record Matter(@JsonUnwrapped Words words, List<Inner> entries) {}

    public record Words(String title, @Nullable LocalDate dueOn) {}

    private static final Flat FLAT =
            new Flat("c", "Late", DAY, List.of(new Inner(1, "one"), new Inner(2, "two")), 7, new Inner(3, "three"));

    private static final Nested NESTED = new Nested(
            "c",
            new Matter(new Words("Late", DAY), List.of(new Inner(1, "one"), new Inner(2, "two"))),
            7,
            new Inner(3, "three"));

    @Test
    void theColumnsAreTheSame() {
        assertThat(new Row<>(Nested.class).columns())
                .extracting(each -> each.name() + " " + each.sqlType())
                .containsExactly(
                        "contract text", "title text", "due_on date", "entries jsonb", "number integer", "whole jsonb");
        assertThat(new Row<>(Nested.class).names())
                .hasToString(new Row<>(Flat.class).names().text());
    }

    @Test
    void theTableIsKnownByTheSameShape() {
        assertThat(Shape.of(Nested.class)).isEqualTo(Shape.of(Flat.class));
    }

    @Test
    void theFieldsHaveTheSameNames() {
        assertThat(Fields.of(NESTED)).isEqualTo(Fields.of(FLAT)).containsKey("dueOn");
    }

    @Test
    void theJsonIsTheSame() {
        assertThat(EventCodec.strict().writeValueAsString(NESTED))
                .isEqualTo(EventCodec.strict().writeValueAsString(FLAT));
    }

    @Test
    void aRowIsMadeOfItsComponentsAgain() {
        Object[] values =
                Component.of(Nested.class).stream().map(each -> each.in(NESTED)).toArray();
        assertThat(Maker.of(Nested.class).make(values)).isEqualTo(NESTED);
    }

    @Test
    void differencesAreToldByColumn() {
        Nested other = new Nested("c", new Matter(new Words("Late", null), List.of()), 7, new Inner(3, "three"));
        assertThat(new Row<>(Nested.class).differences(NESTED, other)).containsExactly("due_on", "entries");
    }
}
