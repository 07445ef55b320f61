package org.contractgovernance.query.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.Visibility;
import org.jspecify.annotations.Nullable;

/** What a row must say, worked out the slow and obvious way: fold what the audience knew, in the order in which it was so. */
final class Truth {

    private Truth() {}

    static <R extends Record> @Nullable R of(
            Register<R> register,
            List<Occurrence> all,
            String key,
            long knownAt,
            LocalDate effectiveOn,
            boolean provider) {
        List<Occurrence> known = all.stream()
                .filter(each -> register.follows(each.envelope().entity()))
                .filter(each -> key.equals(register.key(each.event(), each.envelope())))
                .filter(each -> each.position() <= knownAt)
                .filter(each -> !provider || each.envelope().visibility() == Visibility.SHARED)
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        LocalDate begins = known.getFirst().envelope().effectiveOn();
        Comparator<Occurrence> inOrder =
                Comparator.comparing(each -> each.envelope().effectiveOn().isBefore(begins)
                        ? begins
                        : each.envelope().effectiveOn());
        R row = null;
        for (Occurrence each : known.stream().sorted(inOrder).toList()) {
            LocalDate day = each.envelope().effectiveOn();
            if (!(day.isBefore(begins) ? begins : day).isAfter(effectiveOn)) {
                row = register.evolve(row, each.event(), each.envelope());
            }
        }
        return row;
    }
}
