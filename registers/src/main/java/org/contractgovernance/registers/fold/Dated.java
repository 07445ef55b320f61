package org.contractgovernance.registers.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An event and the day from which its row shows it.
 *
 * @param day its effective day, or that of the row's first event where it is earlier
 */
record Dated(Occurrence occurrence, LocalDate day) {

    /** By effective day, and within a day as recorded. Nothing is so before the first event makes the row begin. */
    static List<Dated> inEffectiveOrder(List<Occurrence> recorded) {
        if (recorded.isEmpty()) {
            return List.of();
        }
        LocalDate begins = recorded.getFirst().envelope().effectiveOn();
        return recorded.stream()
                .map(each -> {
                    LocalDate day = each.envelope().effectiveOn();
                    return new Dated(each, day.isBefore(begins) ? begins : day);
                })
                .sorted(Comparator.comparing(Dated::day))
                .toList();
    }
}
