package org.contractgovernance.registers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private enum Colour {
        RED
    }

    private enum Paint {
        RED
    }

    private record Before(String name, List<Wheel> wheels, Colour colour) {

        private record Wheel(int size) {}
    }

    private record After(String name, List<Tyre> wheels, Paint colour) {

        private record Tyre(int size) {}
    }

    private record Longer(String name, List<Broad> wheels, Paint colour) {

        private record Broad(int size, int width) {}
    }

    private record Otherwise(String name, List<Integer> wheels, Paint colour) {}

    private record Counted(long name, List<Before.Wheel> wheels, Colour colour) {}

    @Test
    void whatIsCalledOtherwiseInJavaIsStoredAlike() {
        assertThat(Shape.of(After.class)).isEqualTo(Shape.of(Before.class));
    }

    @Test
    void whatIsMadeOtherwiseIsAnotherShape() {
        assertThat(List.of(
                        Shape.of(Before.class),
                        Shape.of(Longer.class),
                        Shape.of(Otherwise.class),
                        Shape.of(Counted.class)))
                .doesNotHaveDuplicates();
    }
}
